extension ExportFormat {
  /// Entities of FollowTheMoney as JSON lines, for Aleph, <https://followthemoney.tech>.
  public static let followTheMoney = ExportFormat(
    name: "ftm", fileExtension: "ftm.json",
    mediaType: "application/json+ftm", content: .period,
    summary: "Aleph, OpenAleph",
    writer: .file { export, sink in
      try FollowTheMoneyWriter(filter: export.options.filter).write(export.graph, to: &sink)
    })
}
