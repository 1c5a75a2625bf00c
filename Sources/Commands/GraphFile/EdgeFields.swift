/// The fields of a line of a list of edges.
enum EdgeFields {
  /// What stands between fields.
  enum Separator: Equatable {
    case tabs, semicolons, commas, blanks

    /// What a line is cut at: tabs where it has one, semicolons, commas, or else blanks.
    ///
    /// What stands in quotation marks does not count.
    init(of line: ArraySlice<UInt8>) {
      var isQuoted = false
      var found: Separator?
      for byte in line {
        if byte == 0x22 { isQuoted.toggle() }
        if byte == 0x09 {
          self = .tabs
          return
        }
        guard !isQuoted else { continue }
        if byte == 0x3B { found = .semicolons }
        if byte == 0x2C, found == nil { found = .commas }
      }
      self = found ?? .blanks
    }
  }

  /// Whether a line is neither empty nor a remark.
  static func counts(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.trimmed.first else { return false }
    return first != UInt8(ascii: "#") && first != UInt8(ascii: "%")
  }

  /// The fields of a line without the white space around them.
  static func fields(of line: ArraySlice<UInt8>, _ separator: Separator) -> [String] {
    let line = line.last == 0x0D ? line.dropLast() : line
    switch separator {
    case .tabs: return line.split(separator: 0x09, omittingEmptySubsequences: false).map(text)
    case .semicolons: return quoted(line, separator: 0x3B)
    case .commas: return quoted(line, separator: 0x2C)
    case .blanks: return line.trimmed.split { $0 == 0x20 }.map(text)
    }
  }

  /// The number in a field; between semicolons a comma may stand before its decimals.
  static func number(_ field: String, _ separator: Separator) -> Double? {
    if let number = Double(field) { return number }
    guard separator == .semicolons || separator == .tabs else { return nil }
    return Double(field.replacing(",", with: "."))
  }

  private static func quoted(_ line: ArraySlice<UInt8>, separator: UInt8) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var isJustClosed = false
    for byte in line {
      if byte == 0x22 {
        // Two quotation marks within a quoted field stand for one.
        if isJustClosed { field.append(0x22) }
        isJustClosed = isQuoted
        isQuoted.toggle()
        continue
      }
      isJustClosed = false
      if byte == separator, !isQuoted {
        fields.append(text(field[...]))
        field = []
      } else {
        field.append(byte)
      }
    }
    return fields + [text(field[...])]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.trimmed, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let start = drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return start.prefix(
      (start.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } ?? start.startIndex - 1) + 1
        - start.startIndex)
  }
}
