extension ExportFormat {
  /// Node-link JSON of networkx,
  /// <https://networkx.org/documentation/stable/reference/readwrite/json_graph.html>.
  public static let nodeLink = ExportFormat(
    name: "node-link", fileExtension: "json", fileName: "graph.node-link.json",
    mediaType: "application/json", content: .network,
    summary: "networkx, d3",
    writer: .network({ try NodeLinkWriter.write($0, to: &$1) }))
}
