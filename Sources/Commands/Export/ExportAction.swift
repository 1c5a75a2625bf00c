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
    var result = GraphOutput(
      graph, view: view, filter: filter,
      nodeLimit: includesEverything ? nil : DiagramOptions().nodeLimit, language: language)
    result.includesEverything = includesEverything
    if var file {
      try result.write(format, to: &file)
      try file.commit()
    } else {
      var output = console.output
      try result.write(format, to: &output)
    }
    return status
  }
}
