import Dates
import Knowledge
import Language
import Text

/// Which date of a sentence tells when a meeting in it was.
struct MeetingDates {
  /// The sentence.
  let view: SentenceView
  /// The last day number on which the meeting can have begun.
  var latest = Int.max
  /// The first day number that a weekday or "hier" can mean.
  var earliest = Int.min
  /// Whether days of the calendar cannot lie before `earliest` either.
  var isStrict = false
  /// The document.
  var document: Document { view.document }
  /// The words of the language.
  var cues: DateChoiceCues { view.lexicon.cues.circumstances.dates }

  /// The date expression nearest to the trigger, the same clause first.
  ///
  /// - Complexity: O(log n) in the dates of the text, and the dates of the sentence.
  func date(near trigger: Range<Int>) -> DateSpan {
    let end = view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false)
    let clause = view.clauseStart(of: trigger.lowerBound)..<max(trigger.upperBound, end)
    var best: (distance: Int, span: DateSpan)?
    for it in document.dates(in: view.range)
    where (it.kind == .date || it.kind == .timeOfDay) && !it.values.isEmpty {
      let distance = distance(of: it, trigger, clause)
      guard distance < DateWeights.limit, best.map({ distance < $0.distance }) ?? true,
        let span = suiting(it, distance)
      else { continue }
      best = (distance, span)
    }
    if let told = yearsAfter(trigger), told.start?.year != best?.span.start?.year { return told }
    return best?.span ?? .unknown
  }

  /// "deux ans après un sommet entre X et Y": the summit was two years before.
  private func yearsAfter(_ trigger: Range<Int>) -> DateSpan? {
    let before = max(view.range.lowerBound, trigger.lowerBound - DateWeights.eventReach)
    return document.dates(in: before..<trigger.lowerBound).last { date in
      date.ofEvent != nil
        && (0...DateWeights.eventPhrase).contains(trigger.lowerBound - date.tokens.upperBound)
    }?.ofEvent
  }

  /// What an expression means for a meeting between `earliest` and `latest`; nil where it is none of its.
  private func suiting(_ date: TemporalExpression, _ distance: Int) -> DateSpan? {
    func suits(_ span: DateSpan) -> Bool {
      guard let start = span.start, start.firstDay <= latest else { return false }
      return (span.end ?? start).lastDay >= earliest || date.anchor != .publication && !isStrict
    }
    if suits(date.span) { return date.span }
    // "a rencontré X le jour de l'An", just before the next one: the other reading.
    guard distance < DateWeights.otherSide, let other = date.otherSide, suits(other) else {
      return nil
    }
    return other
  }

  /// How many tokens away from the trigger a date seems.
  private func distance(
    of date: TemporalExpression, _ trigger: Range<Int>, _ clause: Range<Int>
  ) -> Int {
    if opens(clause, date) { return 1 }
    let gap = abs(gap(between: trigger, and: date))
    var distance = gap
    if !clause.contains(date.tokens.lowerBound) {
      distance += isRelated(date, trigger) ? DateWeights.inRelative : DateWeights.outsideClause
    }
    if date.granularity >= .year { distance += cost(ofYear: date, gap) }
    return distance + claim(date, trigger)
  }

  /// "en 2014, lorsque X avait reçu Y": the date that the clause of the trigger explains.
  private func opens(_ clause: Range<Int>, _ date: TemporalExpression) -> Bool {
    let opener = clause.lowerBound - 1
    return cues.when.contains(document.key(opener))
      && (opener - 1...opener).contains(date.tokens.upperBound)
  }

  /// A year alone is rarely when a meeting was ("les élections de 2019"), unless it stands apart.
  private func cost(ofYear date: TemporalExpression, _ gap: Int) -> Int {
    if isBound(date) { return DateWeights.never }
    if isApart(date) { return DateWeights.yearApart }
    return gap > DateWeights.yearReach ? DateWeights.never : DateWeights.year
  }

  /// How many tokens lie between, as good as none where they only name those who met.
  private func gap(between trigger: Range<Int>, and date: TemporalExpression) -> Int {
    guard date.tokens.lowerBound >= trigger.upperBound else {
      return trigger.lowerBound - date.tokens.upperBound
    }
    return endsPhrase(date, of: trigger) ? 1 : date.tokens.lowerBound - trigger.upperBound
  }

  /// "du sommet entre X et Y en 2018": nothing but those who met stands before the date.
  private func endsPhrase(_ date: TemporalExpression, of trigger: Range<Int>) -> Bool {
    var at = date.tokens.lowerBound - 1
    if cues.inside.contains(document.key(at)) { at -= 1 }
    if at >= trigger.upperBound,
      let place = document.places(in: trigger.upperBound..<at + 1).last, place.tokens.contains(at)
    {
      at = place.tokens.lowerBound - 1
    }
    guard at >= trigger.upperBound, let last = view.mention(covering: at),
      !view.mention(last).people.isEmpty
    else { return false }
    while at >= trigger.upperBound {
      if let index = view.mention(covering: at) {
        at = view.mention(index).tokens.lowerBound - 1
      } else if view.lexicon.grammar.between.contains(document.key(at)) {
        // "du sommet historique entre …"
        return at - trigger.upperBound < DateWeights.eventPhrase
      } else if document.has(at, [.determiner, .conjunction]) {
        at -= 1
      } else {
        return false
      }
    }
    return true
  }

  /// "En 2014, X a reçu Y", "… à Paris, en 2007.": a date that belongs to the whole clause.
  private func isApart(_ date: TemporalExpression) -> Bool {
    var first = date.tokens.lowerBound
    if cues.inside.contains(document.key(first - 1)) { first -= 1 }
    guard cues.inside.contains(document.key(first)) else { return false }
    let opens = first == view.range.lowerBound || document.isMark(first - 1, 0x2C)
    let end = date.tokens.upperBound
    let closes =
      end >= view.range.upperBound || document.isMark(end, 0x2C) || document.isMark(end, 0x2E)
    return opens && closes
  }

  /// "depuis la fin de la guerre, en 1953": the year of something else.
  private func isBound(_ date: TemporalExpression) -> Bool {
    (1...DateWeights.boundReach).contains { back in
      let at = date.tokens.lowerBound - back
      return at >= view.range.lowerBound && cues.bounds.contains(document.key(at))
    }
  }

  /// Whether a date behind the trigger stands in a relative clause ("l’hôpital où X est mort lundi").
  private func isRelated(_ date: TemporalExpression, _ trigger: Range<Int>) -> Bool {
    guard date.tokens.lowerBound >= trigger.upperBound else { return false }
    let opener = view.clauseStart(of: date.tokens.lowerBound) - 1
    return opener >= trigger.upperBound && document.has(opener, [.relative, .subordinator])
  }
}
