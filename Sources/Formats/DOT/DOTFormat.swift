extension ExportFormat {
  /// The DOT language of Graphviz, <https://graphviz.org/doc/info/lang.html>.
  public static let dot: ExportFormat = ExportFormat(
    name: "dot", fileExtension: "dot", otherExtensions: ["gv"],
    mediaType: "text/vnd.graphviz", content: .picture,
    summary: "Graphviz",
    writer: .file { export, sink in
      if let drawn = try export.picture(.dot) { return try sink.write(drawn) }
      let diagram = Diagram(whoMetWhom: export.networks, options: DiagramOptions(export.options))
      try sink.write(DOTWriter.dot(diagram))
    })
}
