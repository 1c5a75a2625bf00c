extension ExportFormat {
  /// One SQLite database, <https://sqlite.org>.
  public static let sqlite = ExportFormat(
    name: "sqlite", fileExtension: "sqlite", otherExtensions: ["db"],
    mediaType: "application/vnd.sqlite3", content: .tables,
    summary: "SQL",
    writer: .file { try SQLiteWriter.write($0.tables, to: &$1) })
}
