extension ExportFormat {
  /// GraphML, <http://graphml.graphdrawing.org>.
  public static let graphML = ExportFormat(
    name: "graphml", fileExtension: "graphml",
    mediaType: "application/x-graphml+xml", content: .network,
    summary: "networkx, igraph, yEd, Cytoscape, Gephi",
    writer: .network({ try GraphMLWriter.write($0, to: &$1) }))
}
