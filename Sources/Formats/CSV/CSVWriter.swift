import Knowledge

/// Writes the tables of a graph as a folder of CSV files, with a data dictionary.
///
/// UTF-8 without byte order mark, commas, line feeds, a line of column names (RFC 4180 but for the
/// line ends, which all readers take either way). Nothing known is an empty cell, an empty text is
/// `""`. Dates are `YYYY-MM-DD`, numbers have a point.
///
/// A text that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@`, a
/// tab or a carriage return, has an apostrophe before it (OWASP, "CSV Injection"); one that begins
/// with apostrophes and then such a character has one more, so that taking one away always gives the
/// text back.
///
/// > Y. Shafranovich, "Common Format and MIME Type for CSV Files", RFC 4180, 2005.
public enum CSVWriter {
  /// Writes one file a table, and `README.md`, the data dictionary.
  ///
  /// - Complexity: O(n) time; memory for one row and one chunk.
  /// - Throws: What the folder throws.
  public static func write(_ tables: GraphTables, to folder: inout some FolderSink) throws {
    for (table, rows) in GraphTables.all {
      try folder.write("\(table.name).csv") { file in
        try write(table.columns.map(\.name), to: &file) { row in
          try rows(tables) { try row($0) }
        }
      }
    }
    try folder.write("README.md") { try $0.write(Array(DataDictionary.text(for: .csv).utf8)) }
  }

  /// Writes one file: a line of names, then a line for each row that `rows` hands over.
  static func write(
    _ names: [String], to sink: inout some ByteSink,
    _ rows: (([TableValue]) throws -> Void) throws -> Void
  ) throws {
    var chunk = TextChunk()
    chunk.append(names.joined(separator: ","))
    chunk.append(byte: 0x0A)
    try rows { row in
      for (index, value) in row.enumerated() {
        if index > 0 { chunk.append(byte: 0x2C) }
        chunk.appendCSV(value)
      }
      chunk.append(byte: 0x0A)
      try chunk.flush(to: &sink)
    }
    try chunk.flush(to: &sink, atLeast: 1)
  }
}

extension TextChunk {
  mutating func appendCSV(_ value: TableValue) {
    switch value {
    case .null: break
    case .text(let text): appendCSV(text)
    case .integer(let number): append(number)
    case .real(let number): append(number)
    case .day(let day): append(day: day)
    }
  }

  /// Appends a day as `YYYY-MM-DD`.
  mutating func append(day: Int) {
    guard let date = PartialDate(dayNumber: day), let month = date.month, let day = date.day
    else { return }
    for (number, width) in [(date.year, 1000), (month, 10), (day, 10)] {
      if width == 10 { append(byte: 0x2D) }
      var divisor = width
      while divisor > 0 {
        append(byte: 0x30 + UInt8(number / divisor % 10))
        divisor /= 10
      }
    }
  }

  /// Appends a text as a cell; see ``CSVWriter`` for the apostrophe.
  mutating func appendCSV(_ text: String) {
    let guarded = CSVText.looksLikeFormula(text)
    let isPlain = CSVText.isPlain(text)
    if !isPlain { append(byte: 0x22) }
    if guarded { append(byte: 0x27) }
    if isPlain {
      append(text)
    } else {
      append(text) {
        $0 != 0x22
      } replace: { _, _, bytes in
        bytes.append(contentsOf: "\"\"".utf8)
        return 1
      }
      append(byte: 0x22)
    }
  }
}

/// What spreadsheets make of text.
enum CSVText {
  /// Whether a text needs no quotation marks.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 0, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else { return false }
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D { return false }
    }
    return true
  }

  /// Whether a text begins with a character that begins formulas, apostrophes before it aside.
  static func looksLikeFormula(_ text: String) -> Bool {
    // Letters and digits begin most cells.
    if let first = text.utf8.first, first >= 0x30, first < 0x80, first != 0x3D, first != 0x40 {
      return false
    }
    var bytes = text.utf8.makeIterator()
    var first = bytes.next()
    while first == 0x27 { first = bytes.next() }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0x09, 0x0A, 0x0D: return true
    // The full-width forms ＝ ＋ － ＠, which some spreadsheets fold.
    case 0xEF:
      guard bytes.next() == 0xBC, let last = bytes.next() else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(last)
    default: return false
    }
  }
}
