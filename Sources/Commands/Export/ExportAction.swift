import Analysis
import Drawing
import Formats
import Knowledge

/// Writes one format of a graph to a file or to standard output.
struct ExportAction {
  /// What is written.
  var format: OutputFormat
  /// The file; nil for standard output.
  var output: String?
  /// Where the graph comes from.
  var source: GraphSource
  /// Which network node-link JSON and pictures show.
  var view = GraphView.people
  /// Which meetings node-link JSON counts, and whether pictures show planned ones.
  var filter = MeetingFilter()
  /// Whether node-link JSON holds the whole graph and pictures show everyone.
  var includesEverything = false
  /// The language of the pictures' titles and legends.
  var language = DiagramLanguage.english

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    if output == nil, case .picture(let picture) = format, picture != .svg,
      console.output.isTerminal
    {
      throw CommandError("a \(format.name) picture is no text for a terminal; give --output.")
    }
    if format == .data(.notebook) { return try await writeNotebook() }
    // Opened first, so that a place that cannot be written shows before the work.
    let file = try output.map { try StagedFile(path: $0) }
    if format == .data(.records) {
      let status = try await source.copyRecords { line in
        if let file { try file.write(line) } else { try console.output.write(line) }
      }
      try file?.commit()
      return status
    }
    let (graph, status) = try await source.load()
    let result = makeOutput(graph)
    if var file {
      try result.write(format, to: &file)
      try file.commit()
    } else {
      var output = console.output
      try result.write(format, to: &output)
    }
    return status
  }

  /// The notebook, and its tables in the same folder.
  private func writeNotebook() async throws -> ProgramStatus {
    guard let output else {
      throw CommandError("a notebook has tables beside it; give --output with its name.")
    }
    let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? ""
    var notebook = try StagedFile(path: output)
    let tables = try NotebookTable.allCases.map { ($0, try StagedFile(path: folder + $0.fileName)) }
    let (graph, status) = try await source.load()
    let result = makeOutput(graph)
    try result.write(format, to: &notebook)
    for (table, file) in tables {
      var file = file
      try result.write(table, to: &file)
      try file.commit()
    }
    try notebook.commit()
    return status
  }

  private func makeOutput(_ graph: KnowledgeGraph) -> GraphOutput {
    var result = GraphOutput(
      graph, view: view, filter: filter,
      nodeLimit: includesEverything ? nil : DiagramOptions().nodeLimit, language: language)
    result.includesEverything = includesEverything
    return result
  }
}
