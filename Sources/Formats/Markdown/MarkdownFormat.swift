extension ExportFormat {
  /// A report in Markdown, <https://commonmark.org>.
  public static let markdown = ExportFormat(
    name: "markdown", fileExtension: "md", fileName: "report.md",
    mediaType: "text/markdown", content: .period,
    summary: "readers: a report",
    writer: .file { export, sink in
      let options = export.options
      let people = export.networks.network(filter: options.filter)
      try MarkdownReport(people, of: export.graph, language: options.language).write(to: &sink)
    })
}
