import Text

/// Ranges ("du 3 au 5 mai") and lists ("les jeudi 14 et vendredi 15 décembre").
extension TemporalParser {
  /// From one point to another.
  func range(_ index: Int) -> TemporalReading? {
    var start = index
    var joint: TemporalWord = .to
    var isMarked = true
    switch word(index) {
    case .of, .since, .until, .near: start = next(index)
    case .between:
      start = next(index)
      joint = .and
    case .the:
      start = next(index)
      isMarked = false
    case .partOfDay:
      // "dans la nuit de lundi à mardi"
      guard word(next(index)) == .of, let inner = range(next(index)) else { return nil }
      return TemporalReading(
        tokens: index..<inner.tokens.upperBound, meaning: inner.meaning)
    case .integer, .first, .month, .weekday: isMarked = false
    default: return nil
    }
    start = skip(start, .the)
    guard let (left, leftStop) = listPoint(start) else { return nil }
    var stop = leftStop
    let joined = word(stop)
    let isDash = joined == .dash && left.day != nil || joined == .dash && left.year != nil
    guard joined == joint || isDash || joint == .to && joined == .until else { return nil }
    stop = skip(next(stop), .to, .the)
    stop = skip(stop, .the)
    guard let (right, rightStop) = listPoint(stop), rightStop > stop else { return nil }
    guard let (from, to) = completed(left, right, marked: isMarked, at: rightStop) else {
      return nil
    }
    // Without "du" or "de" only day numbers make a range: "3-5 mai", "3 au 5 mai".
    if !isMarked, !(left.day != nil && right.day != nil), !(isDash && left.year != nil) {
      return nil
    }
    return TemporalReading(tokens: index..<rightStop, meaning: .range([from, to]))
  }

  /// A point, or the bare number of a day or year that only a list or range can make one.
  private func listPoint(_ index: Int) -> (CalendarPoint, Int)? {
    if let found = point(index) { return found }
    if let day = dayNumber(index), !isCounted(next(index)), !isClock(index) {
      if case .cardinal = word(index) { return nil }
      return (CalendarPoint(day: day), next(index))
    }
    if let year = fourDigitYear(index), !isCounted(next(index)) {
      return (CalendarPoint(year: year), next(index))
    }
    return nil
  }

  /// Whether "10:30" stands at `index`: behind "le 12 juin 2025 à" it is no day.
  private func isClock(_ index: Int) -> Bool {
    guard case .integer(_, let digits) = word(index), digits <= 2, word(index + 1) == .colon,
      case .integer(let minutes, digits: 2) = word(index + 2)
    else { return false }
    return minutes < 60 && !text.tokens[index + 1].flags.contains(.afterSpace)
      && !text.tokens[index + 2].flags.contains(.afterSpace)
  }

  /// Gives each point what the other one says for both; nil where the two do not go together.
  private func completed(
    _ left: CalendarPoint, _ right: CalendarPoint, marked: Bool, at stop: Int
  ) -> (CalendarPoint, CalendarPoint)? {
    var left = left
    var right = right
    guard left.granularity == right.granularity else { return nil }
    if left.granularity == .year {
      guard let from = left.year, let to = right.year, from < to, to - from < 150 else {
        return nil
      }
      return (left, right)
    }
    if left.day != nil, right.isWeekdayOnly || left.isWeekdayOnly && right.day != nil { return nil }
    if left.month == nil, left.day != nil { left.month = right.month }
    if right.month == nil, right.day != nil { right.month = left.month }
    if left.year == nil, left.month != nil { left.year = right.year }
    if right.year == nil, right.month != nil { right.year = left.year }
    if left.selector == .bare { left.selector = right.selector }
    if right.selector == .bare { right.selector = left.selector }
    // "du 28 décembre au 2 janvier 2023" begins the year before.
    if let from = left.month, let to = right.month, let year = right.year, left.year == year,
      from > to
    {
      left.year = year - 1
    }
    if left.month == nil, left.day != nil, left.weekday == nil {
      // "entre le 3 et le 5": days without a month, unless something is counted or scored.
      guard marked, let from = left.day, let to = right.day, from < to,
        word(stop - 2) == .the || word(stop - 2) == .to
      else { return nil }
      switch word(stop) {
      case .other: if stop < end, text.tokens[stop].kind != .punctuation { return nil }
      case .comma, .stop, .close, .colon, .mark: break
      default: return nil
      }
    }
    return (left, right)
  }

  /// Points joined by commas and "et".
  func list(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the)
    switch word(start) {
    case .integer, .first, .weekday, .month: break
    default: return nil
    }
    guard let (head, headStop) = listPoint(start) else { return nil }
    var points = [head]
    var stop = headStop
    var closed = headStop
    var closedCount = 1
    while points.count < 12 {
      let separator = word(stop)
      guard separator == .comma || separator == .and || separator == .slash && head.day != nil
      else { break }
      var candidate = next(stop)
      candidate = skip(candidate, .of, .the)
      candidate = skip(candidate, .the)
      guard let (point, after) = listPoint(candidate), point.granularity == head.granularity,
        after > candidate
      else { break }
      points.append(point)
      stop = after
      // A list is one only when "et" closes it.
      if separator != .comma {
        closed = stop
        closedCount = points.count
      }
    }
    guard closedCount > 1 else { return nil }
    points.removeLast(points.count - closedCount)
    guard fill(&points) else { return nil }
    return TemporalReading(tokens: index..<closed, meaning: .points(points))
  }

  /// Carries month and year backwards, then forwards; false where a month is missing.
  private func fill(_ points: inout [CalendarPoint]) -> Bool {
    for index in points.indices.dropLast().reversed() {
      let later = points[index + 1]
      if points[index].month == nil, points[index].day != nil { points[index].month = later.month }
      if points[index].year == nil, points[index].month != nil, later.month != nil {
        points[index].year = later.year
      }
      if points[index].selector == .bare { points[index].selector = later.selector }
    }
    for index in points.indices.dropFirst() {
      let earlier = points[index - 1]
      if points[index].month == nil, points[index].day != nil {
        points[index].month = earlier.month
      }
      if points[index].year == nil, points[index].month != nil, earlier.month != nil {
        points[index].year = earlier.year
      }
      if points[index].selector == .bare { points[index].selector = earlier.selector }
    }
    if points.contains(where: { $0.isDayNumberOnly }) { return false }
    if points.contains(where: { $0.granularity == .year }) {
      // Years go up: "en 2019 et 2020", not "1998 et 300".
      return zip(points, points.dropFirst()).allSatisfy { ($0.year ?? 0) < ($1.year ?? 0) }
    }
    return true
  }
}
