public import Formats

extension ExportFormat {
  /// One page of HTML to explore the graph, see Documentation/Formats/explorer.md.
  public static let explorer = ExportFormat(
    name: "explorer", fileExtension: "html", otherExtensions: ["htm"],
    mediaType: "text/html", content: .graph,
    summary: "readers: one page to explore in a browser, without a server",
    writer: .file { export, sink in
      // English is everybody's default, so it says nothing: the reader's browser then decides.
      let language = export.options.language
      let options = ExplorerOptions(language: language == .english ? nil : language)
      try ExplorerPage(export.networks, options: options).write(to: &sink)
    })
}
