import Knowledge

/// A length of time in units of the calendar: 30 days, 6 months, a year.
///
/// Months and years are those of the calendar, so that half a year from 1 January ends on 30 June.
public struct CalendarSpan: Sendable, Hashable, CustomStringConvertible {
  /// What is counted.
  public enum Unit: String, Sendable, CaseIterable {
    /// Days.
    case day = "d"
    /// Weeks of seven days.
    case week = "w"
    /// Months.
    case month = "m"
    /// Years.
    case year = "y"
  }

  /// How many, 1 or more.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// A span; nil for a count below 1 or beyond ten thousand years.
  public init?(_ count: Int, _ unit: Unit) {
    guard count >= 1, count <= 3_652_500 else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads `30d`, `2w`, `6m` or `1y`; nil for anything else.
  public init?(_ text: String) {
    guard let last = text.last, let unit = Unit(rawValue: last.lowercased()),
      text.dropLast().allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(text.dropLast())
    else { return nil }
    self.init(count, unit)
  }

  /// `6m`.
  public var description: String { "\(count)\(unit.rawValue)" }

  /// Whether days alone cannot say how long it is.
  public var isInMonths: Bool { unit == .month || unit == .year }

  /// The day that lies `times` spans after a day, both as days since 1970-01-01; nil after the
  /// year 9999.
  ///
  /// A day that the month does not have is its last: one month after 31 January is 28 or
  /// 29 February.
  public func day(after day: Int, times: Int = 1) -> Int? {
    let (total, isTooMany) = count.multipliedReportingOverflow(by: times)
    guard !isTooMany, total <= 3_652_500 else { return nil }
    switch unit {
    case .day: return PartialDate(dayNumber: day + total).map { _ in day + total }
    case .week:
      return PartialDate(dayNumber: day + 7 * total).map { _ in day + 7 * total }
    case .month, .year:
      guard let date = PartialDate(dayNumber: day), let month = date.month, let number = date.day
      else { return nil }
      let months = date.year * 12 + month - 1 + total * (unit == .year ? 12 : 1)
      let (year, newMonth) = (months / 12, months % 12 + 1)
      return PartialDate(
        year: year, month: newMonth,
        day: min(number, PartialDate.days(inMonth: newMonth, of: year)))?.firstDay
    }
  }
}
