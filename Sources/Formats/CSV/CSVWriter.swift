import Knowledge
import Text

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
    for part in GraphTables.Part.allCases {
      let table = part.table
      try folder.write("\(table.name).csv") { file in
        try write(table.columns.map(\.name), to: &file) { try tables.write(part, to: &$0) }
      }
    }
    try folder.write("README.md") { try $0.write(Array(DataDictionary.text(for: .csv).utf8)) }
  }

  /// Writes one file: a line of names, then the rows that `body` appends.
  static func write(
    _ names: [String], to sink: inout some ByteSink, _ body: (inout CSVRows) throws -> Void
  ) throws {
    try sink.withWriter { write in
      var rows = CSVRows(to: write)
      for name in names { rows.append(name) }
      try rows.endRow()
      try body(&rows)
      try rows.end()
    }
  }
}

/// The rows of one CSV file on their way out.
struct CSVRows: RowSink {
  private let write: ([UInt8]) throws -> Void
  private var chunk = TextChunk()

  init(to write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  // Every cell ends in a comma, and the last comma of a row becomes its line feed.

  @inline(__always)
  mutating func append(_ text: String) {
    chunk.appendCSV(text)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func append(_ number: Int) {
    chunk.append(number)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func append(_ number: Double) {
    chunk.append(number)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func append(day: Int) {
    chunk.append(day: day)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func appendNull() { chunk.append(byte: 0x2C) }

  @inline(__always)
  mutating func endRow() throws {
    chunk.replaceLast(with: 0x0A)
    try chunk.flush(write)
  }

  /// Hands over the last bytes.
  mutating func end() throws { try chunk.flush(atLeast: 1, write) }
}

extension TextChunk {
  /// Appends a day as `YYYY-MM-DD`.
  mutating func append(day: Int) {
    guard let date = PartialDate(dayNumber: day), let month = date.month, let day = date.day
    else { return }
    append(date.year, width: 4)
    append(byte: 0x2D)
    append(month, width: 2)
    append(byte: 0x2D)
    append(day, width: 2)
  }
}
