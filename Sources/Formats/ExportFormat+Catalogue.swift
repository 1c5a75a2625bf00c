extension ExportFormat {
  /// All formats of this module, in the order in which they are listed.
  ///
  /// Flags, help, the guess from a file's ending and the table in Documentation/Formats read this list.
  public static let all: [ExportFormat] = [
    .records,
    .jsonLD,
    .nodeLink,
    .dot,
    .csv,
    .parquet,
    .sqlite,
    .graphML,
    .gexf,
    .gexf12,
    .pajek,
    .nTriples,
    .nQuads,
    .turtle,
    .cypher,
    .neo4j,
    .followTheMoney,
    .webAnnotation,
    .markdown,
    .obsidian,
    .notebook,
  ]
}
