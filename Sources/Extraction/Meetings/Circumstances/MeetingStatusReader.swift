import Dates
import Knowledge
import Language
import Text

/// Tells whether a meeting was held, is planned, was called off, is denied, or known by rumour only.
struct MeetingStatusReader {
  /// The sentence.
  let view: SentenceView
  /// The document.
  var document: Document { view.document }
  /// The words of the language.
  var cues: StatusCues { view.lexicon.cues.circumstances.status }

  /// The status of a meeting, by the clause around its trigger and the day that it was on.
  func status(of event: EventTrigger, date: DateSpan) -> MeetingStatus {
    let trigger = event.tokens
    let start = view.clauseStart(of: trigger.lowerBound)
    let end = view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false)
    let clause = start..<max(end, trigger.upperBound)
    if unreal.isFalse(start) { return .denied }
    let told = told(event, clause, date)
    return told == .held && unreal.isHearsay ? .reported : told
  }

  /// What the words around the trigger say, whoever vouches for it.
  private func told(
    _ event: EventTrigger, _ clause: Range<Int>, _ date: DateSpan
  ) -> MeetingStatus {
    let trigger = event.tokens
    if event.verb == nil, unreal.heldAfterAll(trigger) != nil { return held(date) }
    if isCalledOff(trigger, clause, isNoun: event.verb == nil) {
      return isPutOff(clause) && date.start != nil ? .planned : .cancelled
    }
    if let group = event.verb { return status(of: group, clause) ?? held(date, group) }
    return status(of: trigger, clause, date)
  }

  /// What did not come about, or is only rumoured.
  var unreal: UnrealReader { UnrealReader(view: view) }

  /// Held, unless the day lies behind that of publication; what the present tense tells for that day is
  /// announced: "reçoit ce vendredi".
  func held(_ date: DateSpan, _ group: VerbGroup? = nil) -> MeetingStatus {
    if date.contradicts(.held, published: document.published) { return .planned }
    guard let first = date.start, first.precision == 3, let published = document.published,
      published.day != nil
    else { return .held }
    let isPresent = group.map { $0.form == .present && !$0.isInfinite } ?? false
    return isPresent && first.firstDay == published.firstDay ? .planned : .held
  }

  /// What a verb says; nil where it tells of a meeting that was held.
  private func status(of group: VerbGroup, _ clause: Range<Int>) -> MeetingStatus? {
    if group.isNegated {
      // "ne rencontrera pas": what will not be; "n’a pas rencontré": what has not been.
      return isAhead(group.form) || group.modal != nil ? .cancelled : .denied
    }
    if isDeniedClause(from: clause.lowerBound) { return .denied }
    if unreal.isRumoured(group) { return unreal.isConditioned ? .denied : .reported }
    let isInfinite = group.isInfinite || group.form == .infinitive
    if isInfinite,
      let prevented = unreal.prevented(group.tokens.lowerBound, from: clause.lowerBound)
    {
      return prevented
    }
    if isInfinite, let governed = infinitiveStatus(group.tokens.lowerBound, clause.lowerBound) {
      return governed == .held ? nil : governed
    }
    if let modal = group.modal {
      let isIntended = cues.intended.contains(document.key(modal))
      return isIntended && isCalledOffLater(behind: clause.upperBound) ? .cancelled : .planned
    }
    if isAhead(group.form) { return .planned }
    guard group.isInfinite, !followsAfter(group.tokens.lowerBound) else { return nil }
    let isPlanned =
      governed(group.tokens.lowerBound, from: clause.lowerBound, [.planningWord, .modal])
      || tense(at: group.tokens.lowerBound) == .future
    return isPlanned ? .planned : nil
  }

  /// What stands before an infinitive: "dément avoir reçu", "n’a pas pu rencontrer"; nil where nothing does.
  private func infinitiveStatus(_ token: Int, _ start: Int) -> MeetingStatus? {
    if governed(token, from: start, .denyingWord) { return .denied }
    return ability(before: token, from: start).map { $0 ? .denied : .held }
  }

  /// The tense of the clause around a token.
  func tense(at token: Int) -> ClauseTense {
    view.lexicon.temporal.language.tense(document.text, token)
  }

  /// Whether no mention covers a token, so that its word is one of the clause.
  func isFree(_ token: Int) -> Bool { view.mention(covering: token) == nil }

  private func isAhead(_ form: VerbForm) -> Bool { form == .future || form == .conditional }

  /// "denied that | X had met Y", "denied reports that | X had met Y".
  private func isDeniedClause(from start: Int) -> Bool {
    guard start - 3 >= view.range.lowerBound, document.has(start - 1, .subordinator) else {
      return false
    }
    return document.has(start - 2, .denyingWord) || document.has(start - 3, .denyingWord)
  }

  /// "La rencontre a été annulée", "l’annulation de la visite", "une rencontre annulée".
  private func isCalledOff(_ trigger: Range<Int>, _ clause: Range<Int>, isNoun: Bool) -> Bool {
    clause.contains { token in
      guard document.has(token, .cancellingWord), isFree(token), !trigger.contains(token) else {
        return false
      }
      return cues.cancellations.contains(document.key(token))
        ? governs(token, trigger) : isNoun || token < trigger.lowerBound
    }
  }

  /// "l’annulation de la visite": the noun governs the trigger.
  private func governs(_ noun: Int, _ trigger: Range<Int>) -> Bool {
    noun < trigger.lowerBound && trigger.lowerBound - noun <= StatusLimits.cancellation
      && (noun + 1..<trigger.lowerBound).contains {
        view.lexicon.grammar.of.contains(document.key($0))
      }
  }

  /// "reportée au 27 mai": put off to a day that is told.
  private func isPutOff(_ clause: Range<Int>) -> Bool {
    clause.contains { token in
      cues.putOff.contains(document.key(token)) && isFree(token)
        && view.lexicon.grammar.to.contains(document.key(token + 1))
        && document.dates(in: view.range).contains {
          StatusLimits.newDay.contains($0.tokens.lowerBound - token)
        }
    }
  }

  /// "devait rencontrer X, mais la rencontre a été annulée", "…, a annulé sa venue".
  private func isCalledOffLater(behind token: Int) -> Bool {
    guard token < view.range.upperBound else { return false }
    return (token..<view.range.upperBound).contains {
      (document.has($0, .cancellingWord)
        || view.end(ofAny: cues.unreal.givingUp, at: $0) != nil) && isFree($0)
    }
  }

  /// "n’a pas pu rencontrer": whether somebody could not; nil where nothing of the kind is said.
  private func ability(before token: Int, from start: Int) -> Bool? {
    let reach = max(start, token - StatusLimits.ability)..<max(start, token)
    guard let at = reach.last(where: { cues.able.contains(document.key($0)) }) else { return nil }
    return (max(start, at - StatusLimits.inability)..<at).contains {
      view.lexicon.grammar.negations.contains(document.key($0))
    }
  }

  /// "souhaite rencontrer", "a proposé de recevoir", "invité à se rendre", "dément avoir reçu".
  private func governed(_ token: Int, from start: Int, _ words: WordClass) -> Bool {
    let first = max(start, token - StatusLimits.governor)
    return (first..<max(first, token)).contains { document.has($0, words) && isFree($0) }
  }

  /// "après avoir rencontré": it has been, whatever the main clause plans.
  private func followsAfter(_ token: Int) -> Bool { cues.after.contains(document.key(token - 1)) }
}
