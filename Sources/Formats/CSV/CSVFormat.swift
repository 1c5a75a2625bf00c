extension ExportFormat {
  /// A folder of CSV tables with a data dictionary, RFC 4180.
  public static let csv = ExportFormat(
    name: "csv", fileExtension: "csv",
    mediaType: "text/csv", content: .tables,
    summary: "pandas, polars, R, DuckDB, Excel, LibreOffice",
    writer: .folder { try CSVWriter.write($0.tables, dialect: $0.options.csv, to: &$1) })
}
