import Knowledge

/// Reads the dates of metadata: ISO 8601, RFC 5322, the day-first numeric form and Unix time.
///
/// Only forms of standards and digits stand here: dates in words are for the reader of them that is
/// handed in.
struct DateReading: Sendable {
  /// Reads dates in words.
  var words: WrittenDates?

  /// The date of a metadata value, in digits or words; nil where it is in no known form.
  func date(_ value: String) -> PartialDate? { Self.date(value) ?? words?(value) }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The date that a metadata value begins with or is; nil where it is in no known form.
  static func date(_ value: String) -> PartialDate? {
    let bytes = Array(ASCII.trimmed(Array(value.utf8)[...]))
    let numbers = leadingNumbers(bytes)
    switch numbers.map(\.width) {
    case [4] where bytes.count == 4, [4, 2], [4, 2, 2], [4, 1, 2], [4, 2, 1], [4, 1, 1]:
      return PartialDate(
        year: numbers[0].value, month: numbers.count > 1 ? numbers[1].value : nil,
        day: numbers.count > 2 ? numbers[2].value : nil)
    case let widths where [10, 13, 16].contains(widths.first ?? 0):
      return unixDate(bytes.prefix(10))
    case [8], [14]:
      let digits = bytes.prefix(8).map { Int($0) - 0x30 }
      let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
      return PartialDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    case [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]:
      let (first, second, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
      // Where the second number is no month, the month stands first.
      return PartialDate(year: year, month: second, day: first)
        ?? PartialDate(year: year, month: first, day: second)
    default:
      return mailDate(bytes)
    }
  }

  /// The day, in UTC, of the seconds since 1970; nil before September 2001 and after 2100.
  private static func unixDate(_ digits: ArraySlice<UInt8>) -> PartialDate? {
    let seconds = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    guard (1_000_000_000..<4_102_444_800).contains(seconds) else { return nil }
    return PartialDate(dayNumber: seconds / 86400)
  }

  /// Up to three numbers joined by one of `-/.` at the start of the bytes.
  private static func leadingNumbers(_ bytes: [UInt8]) -> [(value: Int, width: Int)] {
    var numbers: [(value: Int, width: Int)] = []
    var index = 0
    while numbers.count < 3 {
      let start = index
      var value = 0
      while index < bytes.count, ASCII.isDigit(bytes[index]), index - start < 17 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > start else { break }
      numbers.append((value, index - start))
      guard index < bytes.count, [0x2D, 0x2F, 0x2E].contains(bytes[index]) else { break }
      index += 1
    }
    return numbers
  }

  /// `Tue, 24 Jun 2025 10:00:00 +0200` (RFC 5322).
  private static func mailDate(_ bytes: [UInt8]) -> PartialDate? {
    let words = bytes.split { ASCII.isSpace($0) || $0 == 0x2C }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    for (index, word) in words.enumerated() where index > 0 && index + 1 < words.count {
      guard let month = months.firstIndex(of: String(word.prefix(3))),
        let day = Int(words[index - 1]), let year = Int(words[index + 1])
      else { continue }
      return PartialDate(year: year, month: month + 1, day: day)
    }
    return nil
  }
}
