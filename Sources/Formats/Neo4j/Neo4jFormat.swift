extension ExportFormat {
  /// A folder of CSV files for Neo4j's bulk import and for Kùzu.
  public static let neo4j = ExportFormat(
    name: "neo4j", fileExtension: "neo4j",
    mediaType: "text/csv", content: .graph,
    summary: "Neo4j for millions of nodes, Kùzu",
    writer: .folder { try PropertyGraphCSVWriter.write(PropertyGraph($0.graph), to: &$1) })
}
