extension ExportFormat {
  /// GEXF 1.3 of Gephi, <https://gexf.net>.
  public static let gexf = ExportFormat(
    name: "gexf", fileExtension: "gexf",
    mediaType: "application/x-gexf+xml", content: .network,
    summary: "Gephi, with colours, sizes and a timeline",
    writer: .network({ try GEXFWriter.write($0, to: &$1) }))

  /// GEXF 1.2, for older readers.
  public static let gexf12 = ExportFormat(
    name: "gexf-1.2", fileExtension: "1.2.gexf",
    mediaType: "application/x-gexf+xml", content: .network,
    summary: "networkx up to 3.3",
    writer: .network({ try GEXFWriter.write($0, version: .v12, to: &$1) }))
}
