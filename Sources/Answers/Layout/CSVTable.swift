/// A table as comma-separated values (RFC 4180), lines ended as Unix tools expect it.
package struct CSVTable {
  /// The lines so far.
  package private(set) var bytes: [UInt8] = []

  /// A table with the names of its columns.
  package init(_ columns: [String]) { append(columns) }

  /// Adds a line; a field with a comma, a quotation mark or a line break is quoted.
  package mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      guard field.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else {
        bytes += field.utf8
        continue
      }
      bytes.append(0x22)
      for byte in field.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
    bytes.append(0x0A)
  }

  /// A number in the fewest digits that give it back; empty where it is not defined.
  package static func field(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "" : "\(number)" }
    let digits = "\(number)"
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}
