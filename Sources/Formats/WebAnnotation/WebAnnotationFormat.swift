extension ExportFormat {
  /// A Web Annotation collection, <https://www.w3.org/TR/annotation-model/>.
  public static let webAnnotation = ExportFormat(
    name: "web-annotation", fileExtension: "anno.jsonld",
    mediaType: "application/ld+json", content: .graph,
    summary: "annotation clients: every quote with its offsets",
    writer: .file { export, sink in
      try WebAnnotationWriter(options: export.linkedData).write(export.graph, to: &sink)
    })
}
