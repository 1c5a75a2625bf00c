import Dates
import Knowledge
import Language
import Text

/// Which dates belong to something else than the meeting.
extension MeetingDates {
  /// How strongly something else than the trigger claims a date.
  func claim(_ date: TemporalExpression, _ trigger: Range<Int>) -> Int {
    guard belongsElsewhere(date, trigger) else { return 0 }
    return isComplement(date) ? DateWeights.complement : DateWeights.claimed
  }

  /// Whether a date is that of another noun or participle: "l’accord signé en 2016", "les élections
  /// de mai", "prévu initialement le 14 septembre", "avant le 3 juin".
  func belongsElsewhere(_ date: TemporalExpression, _ trigger: Range<Int>) -> Bool {
    var at = date.tokens.lowerBound - 1
    if document.has(at, .determiner) { at -= 1 }
    if cues.inside.contains(document.key(at)) { at -= 1 }
    guard view.range.contains(at), document.tokens[at].kind == .word, !trigger.contains(at) else {
      return false
    }
    let key = document.key(at)
    if isNews(at) { return true }
    if cues.bounds.contains(key) { return !cues.since.contains(key) || date.granularity >= .month }
    if isComplement(date) { return !hasEvent(before: at, trigger) }
    if view.isAdverb(at) { at -= 1 }
    guard view.range.contains(at), !trigger.contains(at) else { return false }
    return isForeignParticiple(at, trigger)
  }

  /// "…, révèle mardi Le Quotidien": the day of the news.
  private func isNews(_ verb: Int) -> Bool {
    document.isMark(verb - 1, 0x2C)
      && (cues.reporting.contains(document.key(verb)) || document.has(verb, .speechVerb))
  }

  /// The date of a byline: "publié le 3 mai 2020 à 17 h", or a line that is hardly more than a date.
  func isByline(_ date: TemporalExpression) -> Bool {
    if view.range.count - date.tokens.count <= DateWeights.bylineRest { return true }
    if date.basis == .explicit, date.span.start == document.published,
      view.range.count <= DateWeights.bylineLength,
      !view.range.contains(where: { document.has($0, .auxiliary) })
    {
      return true
    }
    return (1...DateWeights.bylineReach).contains { back in
      let at = date.tokens.lowerBound - back
      return at >= view.range.lowerBound && cues.published.contains(document.key(at))
    }
  }

  /// "du 3 mai", "de lundi".
  private func isComplement(_ date: TemporalExpression) -> Bool {
    var at = date.tokens.lowerBound
    if cues.contracted.contains(document.key(at)) { return true }
    at -= 1
    if document.has(at, .determiner) { at -= 1 }
    return view.lexicon.grammar.of.contains(document.key(at))
  }

  /// Whether a meeting noun stands in the noun phrase that ends before a token.
  private func hasEvent(before token: Int, _ trigger: Range<Int>) -> Bool {
    var at = token
    while view.range.contains(at), token - at < DateWeights.nounReach {
      if isEvent(at, trigger) { return true }
      if at < token, document.has(at, .auxiliary) || document.isMark(at, 0x2C) { return false }
      at -= 1
    }
    return false
  }

  private func isEvent(_ token: Int, _ trigger: Range<Int>) -> Bool {
    let key = document.key(token)
    return trigger.contains(token)
      || view.lexicon.cues.circumstances.places.events.contains(key)
      || document.gazetteer.hit(at: token, .meetingNoun) != nil
      || document.has(token, [.weekday, .month]) || cues.parts.contains(key)
  }

  /// A participle without auxiliary that is not of holding a meeting.
  private func isForeignParticiple(_ token: Int, _ trigger: Range<Int>) -> Bool {
    guard view.mention(covering: token) == nil else { return false }
    // What is held is a meeting, unless a verb tells of the meeting itself.
    if cues.holding.contains(document.key(token)),
      document.gazetteer.hit(at: trigger.lowerBound, .meetingNoun) != nil || trigger.isEmpty
    {
      return false
    }
    guard cues.participleEndings.matches(document.text.string(token)),
      document.gazetteer.hit(at: token, .meetingNoun) == nil
    else { return false }
    for back in 1...DateWeights.auxiliaryReach {
      if document.has(token - back, [.auxiliary, .haveAuxiliary, .beAuxiliary, .reflexive]) {
        return false
      }
      if document.has(token - back, .determiner) { break }
    }
    let previous = token - 1
    return view.range.contains(previous)
      && !document.has(previous, [.auxiliary, .negation, .conjunction])
  }
}
