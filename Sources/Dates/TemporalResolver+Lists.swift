import Knowledge

/// Points that are named together: lists and ranges.
extension TemporalResolver {
  /// Within one list or range what comes later in the text is later in time.
  func follow(_ last: DateSpan, _ point: CalendarPoint, _ span: inout DateSpan) {
    guard point.year == nil, let before = last.end ?? last.start, let start = span.start,
      start < before || point.isWeekdayOnly
    else { return }
    if point.isWeekdayOnly, let weekday = point.weekday, before.precision == 3,
      let from = before.weekday
    {
      let step = ((weekday - from) % 7 + 7) % 7
      span.start = PartialDate(dayNumber: before.firstDay + (step == 0 ? 7 : step)) ?? start
    } else if point.month != nil, point.weekday == nil,
      let later = PartialDate(year: start.year + 1, month: start.month, day: start.day)
    {
      span.start = later
    }
  }

  func range(_ spans: [DateSpan], _ count: Int) -> [DateSpan] {
    guard let first = spans.first, let last = spans.last, spans.count == count else {
      return merged(spans)
    }
    guard let start = first.start, let end = last.end ?? last.start, start < end else {
      return [first]
    }
    return [DateSpan(start: start, end: end, basis: max(first.basis, last.basis))]
  }

  /// Dates that adjoin become one span; others stay apart, ascending.
  func merged(_ spans: [DateSpan]) -> [DateSpan] {
    var result: [DateSpan] = []
    for span in spans.sorted(by: { ($0.days?.lowerBound ?? 0) < ($1.days?.lowerBound ?? 0) }) {
      guard let last = result.last, let reached = last.days?.upperBound, let days = span.days,
        days.lowerBound <= reached + 1
      else {
        result.append(span)
        continue
      }
      if days.upperBound > reached {
        result[result.count - 1].end = span.end ?? span.start
        result[result.count - 1].basis = max(last.basis, span.basis)
      }
    }
    return result
  }
}
