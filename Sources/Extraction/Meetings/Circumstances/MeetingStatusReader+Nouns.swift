import Dates
import Knowledge
import Language
import Text

/// Whether a meeting that a noun tells of was held: "une rencontre est prévue", "n’a pas eu lieu".
extension MeetingStatusReader {
  /// What the words around a noun say.
  func status(
    of noun: Range<Int>, _ clause: Range<Int>, _ date: DateSpan
  ) -> MeetingStatus {
    if let failed = failure(of: noun, clause) ?? unreal.failure(of: noun, clause) { return failed }
    if isTold(noun) { return held(date) }
    if unreal.isRumoured(noun, clause) { return unreal.isConditioned ? .denied : .reported }
    return isExpected(noun, date) || nominalPlan(noun, clause) ? .planned : held(date)
  }

  /// "à la veille de la rencontre", "réclame une rencontre", unless its day is past.
  private func isExpected(_ noun: Range<Int>, _ date: DateSpan) -> Bool {
    if let day = date.start, let published = document.published,
      day.lastDay < published.firstDay
    {
      return false
    }
    let first = max(view.range.lowerBound, noun.lowerBound - StatusLimits.arranging)
    return (first..<max(first, noun.lowerBound)).contains {
      view.isEnd(ofAny: cues.ahead, $0) || cues.arranging.contains(document.key($0)) && isFree($0)
    }
  }

  /// "fera dimanche une étape pour une rencontre", "la rencontre, qui | aura lieu": a future farther off.
  private func liesAhead(_ noun: Range<Int>, _ clause: Range<Int>) -> Bool {
    let isBefore = (clause.lowerBound..<max(clause.lowerBound, noun.lowerBound)).contains {
      isFuture($0)
    }
    if isBefore, tense(at: noun.lowerBound) == .future { return true }
    guard clause.upperBound < view.range.upperBound, document.has(clause.upperBound, .relative)
    else { return false }
    var next = clause.upperBound + 1
    if document.has(next, .reflexive) { next += 1 }
    return next < view.range.upperBound && isFuture(next)
  }

  private func isFuture(_ token: Int) -> Bool {
    isFree(token) && document.tokens[token].kind == .word && endsAsFuture(token)
      && document.tokens[token].bytes.count > StatusLimits.ending
  }

  /// "n’a pas eu lieu", "n’aura pas lieu", "a démenti toute rencontre": what a noun tells did not happen.
  func failure(of trigger: Range<Int>, _ clause: Range<Int>) -> MeetingStatus? {
    let start = max(clause.lowerBound, trigger.lowerBound - StatusLimits.denial)
    for at in start..<max(start, trigger.lowerBound)
    where document.has(at, .denyingWord) && isFree(at) {
      return .denied
    }
    for at in trigger.upperBound..<max(trigger.upperBound, clause.upperBound)
    where cues.happening.contains(document.key(at)) {
      let before = max(trigger.upperBound, at - StatusLimits.happening)..<at
      guard before.contains(where: { cues.negations.contains(document.key($0)) }) else { continue }
      let isAhead = before.contains { document.has($0, .auxiliary) && endsAsFuture($0) }
      return isAhead ? .cancelled : .denied
    }
    return nil
  }

  /// "lors de", "à l’issue de", "au terme de" its entretien, in a clause that tells the past.
  func isTold(_ trigger: Range<Int>) -> Bool {
    var at = trigger.lowerBound - 1
    while at >= view.range.lowerBound, trigger.lowerBound - at <= StatusLimits.told,
      document.has(at, [.determiner, .officeModifier, .numeral])
        || cues.ordinals.contains(document.key(at))
        || view.lexicon.grammar.of.contains(document.key(at))
    {
      at -= 1
    }
    guard view.range.contains(at), cues.told.contains(document.key(at)) else { return false }
    let tense = view.lexicon.temporal.language.tense(document.text, trigger.lowerBound)
    return tense == .past || tense == .present
  }

  /// "une rencontre est prévue", "la prochaine réunion", "doit avoir un entretien", "aura lieu".
  func nominalPlan(_ trigger: Range<Int>, _ whole: Range<Int>) -> Bool {
    if isPast(trigger, whole) { return false }
    let clause = brackets(around: trigger, in: whole)
    if clause == whole, liesAhead(trigger, clause) { return true }
    let start = max(clause.lowerBound, trigger.lowerBound - StatusLimits.planBefore)
    let end = min(clause.upperBound, trigger.upperBound + StatusLimits.planBehind)
    return (start..<max(start, end)).contains { token in
      guard isFree(token), document.tokens[token].kind == .word, !trigger.contains(token) else {
        return false
      }
      if document.has(token, .planningWord) { return plans(token, trigger) }
      return endsAsFuture(token)
        && document.tokens[token].bytes.count > StatusLimits.ending
        && (holds(token) || document.has(token, .auxiliary))
    }
  }

  /// "sa dernière visite": one that was.
  private func isPast(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
    let start = max(clause.lowerBound, trigger.lowerBound - StatusLimits.past)
    return (start..<max(start, trigger.lowerBound)).contains {
      cues.past.contains(document.key($0))
    }
  }

  /// "la prochaine élection" says nothing of a meeting elsewhere in the clause.
  private func plans(_ word: Int, _ trigger: Range<Int>) -> Bool {
    let gap = max(trigger.lowerBound - word, word - trigger.upperBound + 1)
    return !cues.qualifying.contains(document.key(word)) || gap <= StatusLimits.qualifier
  }

  /// Whether a token ends like a verb in the future: "aura", "tiendront".
  private func endsAsFuture(_ token: Int) -> Bool {
    cues.futureEndings.matches(document.text.string(token))
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
        && !cues.bringing.contains(view.lexicon.verbs[$0.meaning.verb].lemma)
    }
  }
}
