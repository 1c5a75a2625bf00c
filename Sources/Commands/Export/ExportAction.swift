import Answers
import Drawing
import Formats

/// Writes one format of a graph to a file or to standard output.
struct ExportAction {
  /// What is written.
  var format: OutputFormat
  /// The file; nil for standard output.
  var output: String?
  /// Where the graph comes from.
  var source: GraphSource
  /// The network of network formats, of the table of edges, and of pictures.
  var choice = NetworkChoice()
  /// Whether network formats hold the whole graph.
  var includesEverything = false
  /// What pictures show, and how.
  var pictures = PictureChoice()
  /// Whom pictures are about, as the user typed it; nil for everyone.
  var focus: String?

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    if output == nil, case .picture(let picture) = format, picture != .svg,
      console.output.isTerminal
    {
      throw CommandError("a \(format.name) picture is no text for a terminal; give --output.")
    }
    if format.isFolder { return try await runFolder(console) }
    if format == .data(.notebook) { return try await writeNotebook(console) }
    // Opened first, so that a place that cannot be written shows before the work.
    let file = try output.map { try StagedFile(path: $0) }
    if format == .data(.records) {
      let status = try await source.copyRecords { line in
        if let file { try file.write(line) } else { try console.output.write(line) }
      }
      try file?.commit()
      return status
    }
    let (result, status) = try await load(console)
    if var file {
      try result.write(format, to: &file)
      try file.commit()
    } else {
      var output = console.output
      try result.write(format, to: &output)
    }
    return status
  }

  /// Reads the graph and prepares it for writing.
  private func load(_ console: Console) async throws -> (GraphOutput, ProgramStatus) {
    let drawer = PictureDrawer(programPath: console.programPath, timeLimit: pictures.timeLimit)
    if case .picture(let picture) = format { try drawer.prepare(picture) }
    let (graph, status) = try await source.load()
    var pictures = pictures
    if let focus, format.isDrawing {
      var names = EntityFinder(graph)
      pictures.focus = try names.find(focus, kinds: choice.kinds)
      console.tell(notesOf: names)
    }
    let result = GraphOutput(
      graph, choice: choice, pictures: pictures, includesEverything: includesEverything,
      drawer: drawer)
    return (result, status)
  }

  /// Writes a format of several files, all of which take their places together.
  private func runFolder(_ console: Console) async throws -> ProgramStatus {
    guard let output else {
      throw CommandError("\(format.name) is a folder of files; give --output with its name.")
    }
    let folder = try OutputFolder(path: output)
    let (result, status) = try await load(console)
    var files = OutputSubfolder(folder: folder, prefix: "")
    try result.write(format, into: &files)
    _ = try folder.commit()
    return status
  }

  /// The notebook, and its tables in the same folder.
  private func writeNotebook(_ console: Console) async throws -> ProgramStatus {
    guard let output else {
      throw CommandError("a notebook has tables beside it; give --output with its name.")
    }
    let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? ""
    var notebook = try StagedFile(path: output)
    let tables = try NotebookTable.allCases.map { ($0, try StagedFile(path: folder + $0.fileName)) }
    let (result, status) = try await load(console)
    try result.write(format, to: &notebook)
    for (table, file) in tables {
      var file = file
      try result.write(table, to: &file)
      try file.commit()
    }
    try notebook.commit()
    return status
  }
}
