extension ExportFormat {
  /// Linked data: JSON-LD 1.1, <https://www.w3.org/TR/json-ld11/>.
  public static let jsonLD = ExportFormat(
    name: "json-ld", fileExtension: "jsonld",
    mediaType: "application/ld+json", content: .graph,
    summary: "everything, without loss: schema.org, SEM, PROV-O, ORG",
    writer: .file { export, sink in
      try JSONLDWriter(options: export.linkedData).write(export.graph, to: &sink)
    })
}
