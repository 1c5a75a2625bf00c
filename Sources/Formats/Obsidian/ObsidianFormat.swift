extension ExportFormat {
  /// A folder of linked notes for Obsidian, <https://obsidian.md>.
  public static let obsidian = ExportFormat(
    name: "obsidian", fileExtension: "obsidian",
    mediaType: "text/markdown", content: .graph,
    summary: "Obsidian: a note for each person, institution, country and meeting",
    writer: .folder { export, folder in
      try ObsidianVault(export.graph, language: export.options.language).write(to: &folder)
    })
}
