extension ExportFormat {
  /// A Cypher script for Neo4j, Memgraph and others, <https://opencypher.org>.
  public static let cypher = ExportFormat(
    name: "cypher", fileExtension: "cypher",
    mediaType: "application/x-cypher-query", content: .graph,
    summary: "Neo4j, Memgraph",
    writer: .file { try CypherWriter.write(PropertyGraph($0.graph), to: &$1) })
}
