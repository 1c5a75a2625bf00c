import Dates
import French
import Language
import Knowledge
import Text

/// Tells whether a meeting was held, is planned, was called off or is denied.
struct MeetingStatusReader {
  let view: SentenceView
  var document: Document { view.document }

  func status(of proto: ProtoMeeting, date: DateSpan) -> MeetingStatus {
    let trigger = proto.trigger
    let start = view.clauseStart(of: trigger.lowerBound)
    let end = view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false)
    let clause = start..<max(end, trigger.upperBound)
    if isCalledOff(trigger, clause, isNoun: proto.group == nil) {
      return isPutOff(clause) && date.start != nil ? .planned : .cancelled
    }
    if let group = proto.group {
      if group.isNegated {
        // "ne rencontrera pas": what will not be; "n’a pas rencontré": what has not been.
        return isAhead(group.form) || group.modal != nil ? .cancelled : .denied
      }
      if isDeniedClause(from: start) { return .denied }
      let isInfinite = group.isInfinite || group.form == .infinitive
      if isInfinite, governed(group.tokens.lowerBound, from: start, .denyingWord) { return .denied }
      if isInfinite, let couldNot = ability(before: group.tokens.lowerBound, from: start) {
        return couldNot ? .denied : held(date)
      }
      if group.modal.map({ Self.intended.contains(document.key($0)) }) == true,
        isCalledOffLater(behind: clause.upperBound)
      {
        return .cancelled
      }
      if group.modal != nil { return .planned }
      if isAhead(group.form) { return .planned }
      if group.isInfinite, followsAfter(group.tokens.lowerBound) { return held(date) }
      if group.isInfinite, governed(group.tokens.lowerBound, from: start, [.planningWord, .modal]) {
        return .planned
      }
    } else if let failed = failure(of: trigger, clause) {
      return failed
    } else if isTold(trigger) {
      return held(date)
    } else if nominalPlan(trigger, clause) {
      return .planned
    }
    return held(date)
  }

  /// "denied that | X had met Y", "denied reports that | X had met Y".
  private func isDeniedClause(from start: Int) -> Bool {
    guard start - 3 >= view.range.lowerBound, document.has(start - 1, .subordinator) else {
      return false
    }
    return document.has(start - 2, .denyingWord) || document.has(start - 3, .denyingWord)
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

  /// "reportée au 27 mai": put off to a day that is told.
  private func isPutOff(_ clause: Range<Int>) -> Bool {
    clause.contains { token in
      Self.putOff.contains(document.key(token)) && isFree(token)
        && view.lexicon.grammar.to.contains(document.key(token + 1))
        && document.dates(in: view.range).contains {
          (token + 1...token + 3).contains($0.tokens.lowerBound)
        }
    }
  }

  /// "devait rencontrer X, mais la rencontre a été annulée", "…, a annulé sa venue".
  private func isCalledOffLater(behind token: Int) -> Bool {
    guard token < view.range.upperBound else { return false }
    return (token..<view.range.upperBound).contains {
      document.has($0, .cancellingWord) && isFree($0)
    }
  }

  /// "n’a pas pu rencontrer": whether somebody could not; nil where nothing of the kind is said.
  private func ability(before token: Int, from start: Int) -> Bool? {
    var at = token - 1
    while at >= start, token - at <= 2, !Self.able.contains(document.key(at)) { at -= 1 }
    guard at >= start, Self.able.contains(document.key(at)) else { return nil }
    return (max(start, at - 4)..<at).contains {
      view.lexicon.grammar.negations.contains(document.key($0))
    }
  }

  /// "n’a pas eu lieu", "n’aura pas lieu", "a démenti toute rencontre": what a noun tells did not happen.
  private func failure(of trigger: Range<Int>, _ clause: Range<Int>) -> MeetingStatus? {
    for at in max(clause.lowerBound, trigger.lowerBound - 3)..<trigger.lowerBound
    where document.has(at, .denyingWord) && isFree(at) {
      return .denied
    }
    for at in trigger.upperBound..<max(trigger.upperBound, clause.upperBound)
    where Self.happening.contains(document.key(at)) {
      let before = max(trigger.upperBound, at - 5)..<at
      guard before.contains(where: { Self.not.contains(document.key($0)) }) else { continue }
      let isAhead = before.contains {
        let word = document.text.string($0)
        return document.has($0, .auxiliary) && (word.hasSuffix("ra") || word.hasSuffix("ront"))
      }
      return isAhead ? .cancelled : .denied
    }
    return nil
  }

  private static let putOff = FrenchGrammar.keys(
    "reporté reportée reportés repoussé repoussée ajourné ajournée")
  private static let intended = FrenchGrammar.keys("devait devaient")
  private static let able = FrenchGrammar.keys("pu")
  private static let not = FrenchGrammar.keys("pas jamais")
  private static let happening = FrenchGrammar.keys("lieu tenu tenue déroulé déroulée")

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
      document.has(at, [.determiner, .officeModifier, .numeral])
        || Self.ordinal.contains(document.key(at))
        || view.lexicon.grammar.of.contains(document.key(at))
    {
      at -= 1
    }
    guard view.range.contains(at), Self.told.contains(document.key(at)) else { return false }
    let tense = view.lexicon.temporal.language.tense(document.text, trigger.lowerBound)
    return tense == .past || tense == .present
  }

  /// "une rencontre est prévue", "la prochaine réunion", "doit avoir un entretien", "aura lieu".
  private func nominalPlan(_ trigger: Range<Int>, _ whole: Range<Int>) -> Bool {
    // "sa dernière visite": one that was.
    if (max(whole.lowerBound, trigger.lowerBound - 2)..<trigger.lowerBound).contains(where: {
      Self.past.contains(document.key($0))
    }) {
      return false
    }
    let clause = brackets(around: trigger, in: whole)
    for token in max(
      clause.lowerBound, trigger.lowerBound - 7)..<min(clause.upperBound, trigger.upperBound + 14)
    {
      guard isFree(token), document.tokens[token].kind == .word, !trigger.contains(token) else {
        continue
      }
      if document.has(token, .planningWord) {
        // "la prochaine élection" says nothing of a meeting elsewhere in the clause.
        let gap = max(trigger.lowerBound - token, token - trigger.upperBound + 1)
        if !Self.qualifying.contains(document.key(token)) || gap <= 2 { return true }
        continue
      }
      let word = document.text.string(token)
      if word.hasSuffix("ra") || word.hasSuffix("ront"), word.utf8.count > 3,
        holds(token) || document.has(token, .auxiliary)
      {
        return true
      }
    }
    return false
  }

  /// The part of a clause that stands in the same brackets.
  private func brackets(around trigger: Range<Int>, in clause: Range<Int>) -> Range<Int> {
    var start = trigger.lowerBound
    while start > clause.lowerBound, !document.isMark(start - 1, 0x29),
      !document.isMark(start - 1, 0x28)
    {
      start -= 1
    }
    guard start > clause.lowerBound, document.isMark(start - 1, 0x28) else { return clause }
    let end = (trigger.upperBound..<max(trigger.upperBound, clause.upperBound)).first {
      document.isMark($0, 0x29)
    }
    return start..<(end ?? clause.upperBound)
  }

  /// A verb of holding a meeting, not what a meeting will bring ("donnera un nouvel élan").
  private func holds(_ token: Int) -> Bool {
    document.gazetteer.starting(at: token).contains {
      $0.meaning.kind == .meetingVerb
        && view.lexicon.verbs[$0.meaning.index].lemma != "donner"
    }
  }

  /// Words of planning that belong to the noun beside them.
  private static let qualifying = FrenchGrammar.keys(
    """
    prochain prochaine prochains futur future possible éventuel éventuelle prêt prête projet
    invité invitée
    """)
  private static let ordinal = FrenchGrammar.keys(
    "premier première second seconde deuxième long brève")
  private static let past = FrenchGrammar.keys("dernier dernière derniers précédente précédent")
  private static let after = FoldedHash.of("après")
  private static let nominal = FrenchGrammar.keys("annulation report")
  private static let told = FrenchGrammar.keys(
    "lors issue après cours terme sortir sortie occasion")
}
