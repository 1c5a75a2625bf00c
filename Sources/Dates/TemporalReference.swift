import Knowledge

/// The date that missing parts of other dates are worked out from.
struct TemporalReference: Sendable {
  /// The day, month or year of publication, or the date that stands for it.
  let date: PartialDate
  /// How dates that are worked out from it were found.
  let basis: DateBasis

  /// The day number where the day is known.
  var day: Int? { date.precision == 3 ? date.firstDay : nil }

  /// A day in the middle of what the date can mean.
  var middle: Int { (date.firstDay + date.lastDay) / 2 }

  /// The days by which a date seems farther on the side that the tense speaks against.
  ///
  /// A past clause can still name a day that lies shortly ahead ("a annoncé … le 20 mars").
  private static let againstTense = 250

  /// The cost of taking `candidate` for what a clause of that tense tells; the least one wins.
  func cost(of candidate: PartialDate, _ tense: ClauseTense) -> Int {
    let from = day ?? middle
    let distance: Int
    if candidate.firstDay > from {
      distance = candidate.firstDay - from
      return tense == .past ? distance + Self.againstTense : distance
    }
    if candidate.lastDay < from {
      distance = from - candidate.lastDay
      return tense == .future || tense == .conditional ? distance + Self.againstTense : distance
    }
    return 0
  }

  /// The day of that weekday which a clause of that tense means.
  func weekday(
    _ weekday: Int, _ selector: CalendarPoint.Selector, _ tense: ClauseTense
  ) -> PartialDate? {
    guard let day else { return nil }
    let today = ((day + 3) % 7 + 7) % 7
    let ahead = ((weekday - today) % 7 + 7) % 7
    let behind = (7 - ahead) % 7
    switch selector {
    case .last, .preceding: return PartialDate(dayNumber: day - (behind == 0 ? 7 : behind))
    case .next, .following: return PartialDate(dayNumber: day + (ahead == 0 ? 7 : ahead))
    case .bare, .this, .same: break
    }
    switch tense {
    case .past: return PartialDate(dayNumber: day - behind)
    case .future, .conditional: return PartialDate(dayNumber: day + ahead)
    case .present, .unknown:
      return PartialDate(dayNumber: ahead < behind ? day + ahead : day - behind)
    }
  }

  /// So many units from the reference.
  func offset(_ unit: TimeUnit, _ count: Int, _ tense: ClauseTense) -> DateSpan? {
    func months(_ number: Int) -> PartialDate? {
      guard let month = date.month else { return nil }
      let index = date.year * 12 + month - 1 + number
      return PartialDate(year: index / 12, month: index % 12 + 1)
    }
    func span(_ first: Int, _ last: Int) -> DateSpan? {
      guard let start = PartialDate(dayNumber: first), let end = PartialDate(dayNumber: last)
      else { return nil }
      return DateSpan(start: start, end: end, basis: basis)
    }
    func single(_ date: PartialDate?) -> DateSpan? {
      date.map { DateSpan(start: $0, basis: basis) }
    }
    switch unit {
    case .minute, .hour: return nil
    case .day:
      guard let day else { return abs(count) <= 1 && date.month != nil ? single(date) : nil }
      return single(PartialDate(dayNumber: day + count))
    case .week:
      guard let day, let weekday = date.weekday else { return nil }
      let monday = day - weekday + 7 * count
      return span(monday, monday + 6)
    case .weekend:
      guard let day, let weekday = date.weekday else { return nil }
      var saturday = day - weekday + 5
      if count == 0, tense == .past, weekday < 4 { saturday -= 7 }
      if count < 0 { saturday += 7 * count }
      if count > 0 { saturday += 7 * (weekday >= 5 ? count : count - 1) }
      return span(saturday, saturday + 1)
    case .month: return single(months(count))
    case .quarter, .semester:
      guard let month = date.month else { return nil }
      let length = unit == .quarter ? 3 : 6
      let first = ((month - 1) / length) * length - (month - 1) + count * length
      guard let start = months(first), let end = months(first + length - 1) else { return nil }
      return DateSpan(start: start, end: end, basis: basis)
    case .year: return single(PartialDate(year: date.year + count))
    case .decade: return count == 0 ? nil : single(PartialDate(year: date.year + 10 * count))
    case .century: return count == 0 ? nil : single(PartialDate(year: date.year + 100 * count))
    }
  }
}
