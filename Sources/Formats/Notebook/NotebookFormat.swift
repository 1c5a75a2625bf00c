extension ExportFormat {
  /// A Jupyter notebook with CSV tables beside it, <https://nbformat.readthedocs.io>.
  public static let notebook = ExportFormat(
    name: "notebook", fileExtension: "ipynb",
    mediaType: "application/x-ipynb+json", content: .graph,
    summary: "Jupyter",
    companions: NotebookTable.allCases.map { table in
      Companion(fileName: table.fileName) { try table.write($0.graph, to: &$1) }
    },
    writer: .file { try NotebookWriter.write(language: $0.options.language, to: &$1) })
}
