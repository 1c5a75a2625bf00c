import Text

/// A table as comma-separated values (RFC 4180), lines ended as Unix tools expect it.
///
/// A field that a spreadsheet would take for a formula has an apostrophe before it, as in exported
/// files; a negative number is none.
package struct CSVTable {
  private var chunk = TextChunk(capacity: 0)

  /// The lines so far.
  package var bytes: [UInt8] { chunk.bytes }

  /// A table with the names of its columns.
  package init(_ columns: [String]) { append(columns) }

  /// Adds a line; a field with a comma, a quotation mark or a line break is quoted.
  package mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { chunk.append(byte: UInt8(ascii: ",")) }
      let isNegative = field.utf8.first == UInt8(ascii: "-") && Double(field) != nil
      chunk.appendCSV(field, quotesAll: false, guards: !isNegative)
    }
    chunk.append(byte: 0x0A)
  }

  /// A number in the fewest digits that give it back; empty where it is not defined.
  package static func field(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "" : "\(number)" }
    let digits = "\(number)"
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}
