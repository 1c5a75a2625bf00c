extension ExportFormat {
  /// A folder of Apache Parquet tables, <https://parquet.apache.org/docs/file-format/>.
  public static let parquet = ExportFormat(
    name: "parquet", fileExtension: "parquet",
    mediaType: "application/vnd.apache.parquet", content: .tables,
    summary: "pandas, polars, DuckDB, Spark",
    writer: .folder { try ParquetWriter.write($0.tables, to: &$1) })
}
