import Knowledge
import Text

/// Tells whether a meeting was held, is planned, was called off or is denied.
struct MeetingStatusReader {
  let view: MeetingSentence
  var document: Document { view.document }

  func status(of proto: ProtoMeeting, date: DateSpan) -> MeetingStatus {
    let trigger = proto.trigger
    let start = view.clauseStart(of: trigger.lowerBound)
    let end = view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false)
    let clause = start..<max(end, trigger.upperBound)
    if isCalledOff(trigger, clause, isNoun: proto.group == nil) { return .cancelled }
    if let group = proto.group {
      if group.isNegated {
        // "ne rencontrera pas": what will not be; "n’a pas rencontré": what has not been.
        return isAhead(group.form) || group.modal != nil ? .cancelled : .denied
      }
      let isInfinite = group.isInfinite || group.form == .infinitive
      if isInfinite, governed(group.tokens.lowerBound, from: start, .denyingWord) { return .denied }
      if group.modal != nil { return .planned }
      if isAhead(group.form) { return .planned }
      if group.isInfinite, followsAfter(group.tokens.lowerBound) { return held(date) }
      if group.isInfinite, governed(group.tokens.lowerBound, from: start, [.planningWord, .modal]) {
        return .planned
      }
    } else if isTold(trigger) {
      return held(date)
    } else if nominalPlan(trigger, clause) {
      return .planned
    }
    return held(date)
  }

  /// Held, unless the day lies behind that of publication.
  private func held(_ date: DateSpan) -> MeetingStatus {
    if let first = date.start, first.precision == 3, let published = document.published,
      published.day != nil, first.firstDay > published.lastDay
    {
      return .planned
    }
    return .held
  }

  private func isFree(_ token: Int) -> Bool { view.mention(covering: token) == nil }

  private func isAhead(_ form: VerbForm) -> Bool { form == .future || form == .conditional }

  /// "La rencontre a été annulée", "l’annulation de la visite", "une rencontre annulée".
  private func isCalledOff(_ trigger: Range<Int>, _ clause: Range<Int>, isNoun: Bool) -> Bool {
    for token in clause where document.has(token, .cancellingWord) && isFree(token) {
      guard !trigger.contains(token) else { continue }
      if Self.nominal.contains(document.key(token)) {
        // "l’annulation de la visite": the noun governs the trigger.
        if token < trigger.lowerBound, trigger.lowerBound - token <= 5,
          (token + 1..<trigger.lowerBound).contains(where: {
            view.lexicon.grammar.of.contains(document.key($0))
          })
        {
          return true
        }
        continue
      }
      if isNoun || token < trigger.lowerBound { return true }
    }
    return false
  }

  /// "souhaite rencontrer", "a proposé de recevoir", "invité à se rendre", "dément avoir reçu".
  private func governed(_ token: Int, from start: Int, _ words: WordClass) -> Bool {
    var at = token - 1
    while at >= max(start, token - 8) {
      if document.has(at, words), isFree(at) { return true }
      at -= 1
    }
    return false
  }

  /// "après avoir rencontré": it has been, whatever the main clause plans.
  private func followsAfter(_ token: Int) -> Bool { document.key(token - 1) == Self.after }

  /// "lors de", "à l’issue de", "au terme de" its entretien, in a clause that tells the past.
  private func isTold(_ trigger: Range<Int>) -> Bool {
    var at = trigger.lowerBound - 1
    while at >= view.range.lowerBound, trigger.lowerBound - at <= 4,
      document.has(at, [.determiner, .functionModifier, .numeral])
        || view.lexicon.grammar.of.contains(document.key(at))
    {
      at -= 1
    }
    guard view.range.contains(at), Self.told.contains(document.key(at)) else { return false }
    let tense = FrenchTense.tense(at: trigger.lowerBound, in: document.text)
    return tense == .past || tense == .present
  }

  /// "une rencontre est prévue", "la prochaine réunion", "doit avoir un entretien", "aura lieu".
  private func nominalPlan(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
    for token in max(
      clause.lowerBound, trigger.lowerBound - 7)..<min(clause.upperBound, trigger.upperBound + 14)
    {
      guard isFree(token), document.tokens[token].kind == .word, !trigger.contains(token) else {
        continue
      }
      if document.has(token, .planningWord) { return true }
      let word = document.text.string(token)
      if word.hasSuffix("ra") || word.hasSuffix("ront"), word.utf8.count > 3,
        holds(token) || document.has(token, .auxiliary)
      {
        return true
      }
    }
    return false
  }

  /// A verb of holding a meeting, not what a meeting will bring ("donnera un nouvel élan").
  private func holds(_ token: Int) -> Bool {
    document.gazetteer.starting(at: token).contains {
      $0.meaning.kind == .meetingVerb
        && view.lexicon.verbs[$0.meaning.index].lemma != "donner"
    }
  }

  private static let after = FoldedHash.of("après")
  private static let nominal = FrenchGrammar.keys("annulation report")
  private static let told = FrenchGrammar.keys(
    "lors issue après cours terme sortir sortie occasion")
}
