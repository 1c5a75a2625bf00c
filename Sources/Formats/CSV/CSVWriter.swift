/// Writes the tables of a graph as a folder of CSV files, with a data dictionary.
///
/// In the standard dialect: UTF-8 without byte order mark, commas, line feeds, a line of column names (RFC 4180 but for the
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
  public static func write(
    _ tables: GraphTables, dialect: CSVDialect = .standard, to folder: inout some FolderSink
  ) throws {
    for part in GraphTables.Part.allCases {
      let table = part.table
      try folder.write("\(table.name).csv") { file in
        try CSVRows.write(table.columns.map(\.name), dialect: dialect, to: &file) {
          try tables.write(part, to: &$0)
        }
      }
    }
    try folder.write("README.md") { try $0.write(Array(DataDictionary.text(for: .csv).utf8)) }
  }
}
