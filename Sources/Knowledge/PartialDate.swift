/// A calendar date that may lack its day or its month: `2025-06-24`, `2024-10`, `2023`.
///
/// Proleptic Gregorian calendar, ISO 8601 forms. Ordered by first day, and among dates with the
/// same first day the coarser one comes first.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12, or nil where only the year is known.
  public let month: Int?
  /// The day of the month, or nil where it is not known.
  public let day: Int?

  /// A date; nil where the parts make no date (`2025-02-30`, a day without a month).
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a time of day after `T` or a space is ignored.
  public init?(iso text: some StringProtocol) {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date of a day number (see ``firstDay``).
  ///
  /// > H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013.
  public init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    // Month and day are right by their making.
    guard (1...9999).contains(year) else { return nil }
    self.year = year
    self.month = month
    day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
  }

  /// Days since 1970-01-01 of the first day that the date can mean.
  public var firstDay: Int { Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// Days since 1970-01-01 of the last day that the date can mean.
  public var lastDay: Int {
    let month = month ?? 12
    return Self.dayNumber(
      year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
  }

  /// The day of the week, 0 for Monday … 6 for Sunday; nil where the day is not known.
  public var weekday: Int? {
    guard day != nil else { return nil }
    return ((firstDay + 3) % 7 + 7) % 7
  }

  /// How much is known: 1 year, 2 year and month, 3 a day.
  public var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  /// The ISO 8601 form, as short as what is known.
  public var description: String {
    // Ten bytes stand in a string without memory of its own.
    unsafe String(unsafeUninitializedCapacity: 10) { buffer in
      var count = 0
      func append(_ number: Int, _ divisor: Int) {
        var divisor = divisor
        while divisor > 0 {
          unsafe buffer[count] = 0x30 + UInt8(number / divisor % 10)
          count += 1
          divisor /= 10
        }
      }
      append(year, 1000)
      for part in [month, day] {
        guard let part else { break }
        unsafe buffer[count] = 0x2D
        count += 1
        append(part, 10)
      }
      return count
    }
  }

  /// Whether `other` can be the same date: one's days lie within the other's.
  public func agrees(with other: PartialDate) -> Bool {
    (firstDay >= other.firstDay && lastDay <= other.lastDay)
      || (other.firstDay >= firstDay && other.lastDay <= lastDay)
  }

  /// Earlier first day first; among equals the coarser date first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.firstDay, a.precision) < (b.firstDay, b.precision)
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
