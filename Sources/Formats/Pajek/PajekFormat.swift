extension ExportFormat {
  /// Pajek's network file, <http://mrvar.fdv.uni-lj.si/pajek/>.
  public static let pajek = ExportFormat(
    name: "pajek", fileExtension: "net",
    mediaType: "text/x-pajek", content: .network,
    summary: "Pajek, networkx, igraph",
    writer: .network(
      { try PajekWriter.write($0, to: &$1) }, direct: { try PajekWriter.write($0, to: &$1) }))
}
