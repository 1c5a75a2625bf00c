extension ExportFormat {
  /// N-Triples, <https://www.w3.org/TR/n-triples/>.
  public static let nTriples = ExportFormat(
    name: "n-triples", fileExtension: "nt",
    mediaType: "application/n-triples", content: .graph,
    summary: "triple stores, a triple a line",
    writer: .file { export, sink in
      try RDFWriter(.nTriples, options: export.linkedData).write(export.graph, to: &sink)
    })

  /// N-Quads, <https://www.w3.org/TR/n-quads/>.
  public static let nQuads = ExportFormat(
    name: "n-quads", fileExtension: "nq",
    mediaType: "application/n-quads", content: .graph,
    summary: "triple stores that hold several graphs",
    writer: .file { export, sink in
      try RDFWriter(.nQuads, options: export.linkedData).write(export.graph, to: &sink)
    })

  /// Turtle, <https://www.w3.org/TR/turtle/>.
  public static let turtle = ExportFormat(
    name: "turtle", fileExtension: "ttl",
    mediaType: "text/turtle", content: .graph,
    summary: "triple stores, SPARQL, SHACL, and readers",
    writer: .file { export, sink in
      try RDFWriter(.turtle, options: export.linkedData).write(export.graph, to: &sink)
    })
}
