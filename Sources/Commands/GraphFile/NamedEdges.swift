import Graphs

/// Edges between nodes that bear names, numbered in the order in which they first appear.
///
/// A line has a source, a target and perhaps a weight, between tabs, or between semicolons or commas
/// where it has no tab (then also in quotation marks, RFC 4180), or between blanks where it has none
/// of them. Columns after the third are passed over, as are empty lines and lines that start with `#`
/// or `%`. A first line `Source;Target;Type;Weight` says which columns are meant (see
/// ``EdgeColumns``), and the separator of the first line that counts holds for all.
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
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    var columns: EdgeColumns?
    var separator: EdgeFields.Separator?
    for (index, line) in lines.enumerated() {
      guard EdgeFields.counts(line) else { continue }
      let known = separator ?? EdgeFields.Separator(of: line)
      separator = known == .blanks ? nil : known
      var fields = EdgeFields.fields(of: line, known)
      if columns == nil {
        columns = EdgeColumns(header: fields)
        if columns != nil { continue }
        columns = .inOrder
      }
      if let columns { fields = columns.chosen(from: fields) }
      guard fields.count > 1, !fields[0].isEmpty, !fields[1].isEmpty else {
        throw EdgeListError(
          line: index + 1,
          problem:
            "two names are wanted, with a tab, comma or semicolon between them; "
            + "mend or remove the line"
        )
      }
      var weight = 1.0
      if isWeighted, fields.count > 2, !fields[2].isEmpty {
        guard let number = EdgeFields.number(fields[2], known),
          CSRGraphBuilder.allowedWeights.contains(number)
        else {
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
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard start < end else { return nil }
    for line in bytes[start..<end].lazy.split(separator: 0x0A) {
      let line = ArraySlice(line)
      guard EdgeFields.counts(line) else { continue }
      let separator = EdgeFields.Separator(of: line)
      if separator == .semicolons { return false }
      let fields = EdgeFields.fields(of: line, separator)
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
}
