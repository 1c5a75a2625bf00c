import Graphs

/// Edges between nodes that bear names, numbered in the order in which they first appear.
///
/// A line has a source, a target and perhaps a weight, between tabs, or between commas where it
/// has no tab (then also in quotation marks, RFC 4180), or between blanks where it has neither.
/// Columns after the third are passed over, as are empty lines, lines that start with `#` or `%`,
/// and a first line `source,target…` or `from,to…`.
struct NamedEdges {
  /// A line.
  struct Edge {
    var source: UInt32
    var target: UInt32
    var weight: Double
    var line: Int
  }

  private(set) var names: [String] = []
  private(set) var edges: [Edge] = []
  /// Whether any line has a third column.
  private(set) var hasWeights = false
  private var numbers: [String: UInt32] = [:]

  /// Reads lines.
  ///
  /// - Throws: `EdgeListError` for a line without two names, and one whose weight is no number.
  init(_ bytes: [UInt8], isWeighted: Bool) throws(EdgeListError) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let fields = Self.fields(of: line)
      guard let first = fields.first, !first.hasPrefix("#"), !first.hasPrefix("%") else { continue }
      if edges.isEmpty, Self.isHeader(fields) { continue }
      guard fields.count > 1, !fields[0].isEmpty, !fields[1].isEmpty else {
        throw EdgeListError(
          line: index + 1,
          problem: "two names are wanted, with a tab or comma between them; mend or remove the line"
        )
      }
      var weight = 1.0
      if isWeighted, fields.count > 2, !fields[2].isEmpty {
        guard let number = Double(fields[2]), CSRGraphBuilder.allowedWeights.contains(number) else {
          throw EdgeListError(
            line: index + 1,
            problem:
              "the weight '\(fields[2].prefix(40))' is no number from 1e-100 to 1e100; mend it"
          )
        }
        weight = number
        hasWeights = true
      }
      edges.append(
        Edge(
          source: number(of: fields[0]), target: number(of: fields[1]), weight: weight,
          line: index + 1))
    }
  }

  /// Whether the first line that counts starts with two whole numbers; nil where there is none.
  ///
  /// Unless the bytes are the whole of the list, its last line may be cut off and is not looked at.
  static func isNumbered(_ bytes: [UInt8], isWhole: Bool) -> Bool? {
    let end = isWhole ? bytes.count : (bytes.lastIndex(of: 0x0A) ?? 0)
    for line in bytes[..<end].lazy.split(separator: 0x0A) {
      let fields = fields(of: ArraySlice(line))
      guard let first = fields.first, !first.hasPrefix("#"), !first.hasPrefix("%") else { continue }
      return fields.count > 1
        && fields[0...1].allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39) ~= $0 } }
    }
    return nil
  }

  private mutating func number(of name: String) -> UInt32 {
    if let number = numbers[name] { return number }
    let number = UInt32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  private static func isHeader(_ fields: [String]) -> Bool {
    guard fields.count > 1 else { return false }
    return [["source", "target"], ["from", "to"]].contains(fields[0...1].map { $0.lowercased() })
  }

  /// The fields of a line without the white space around them; none for an empty line.
  private static func fields(of line: ArraySlice<UInt8>) -> [String] {
    let line = line.last == 0x0D ? line.dropLast() : line
    let trimmed = line.trimmed
    guard !trimmed.isEmpty else { return [] }
    if line.contains(0x09) {
      return line.split(separator: 0x09, omittingEmptySubsequences: false).map(text)
    }
    if line.contains(0x2C) { return commaSeparated(line) }
    return trimmed.split { $0 == 0x20 }.map(text)
  }

  private static func commaSeparated(_ line: ArraySlice<UInt8>) -> [String] {
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
      if byte == 0x2C, !isQuoted {
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
