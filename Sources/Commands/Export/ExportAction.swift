import Answers
import Drawing
import Formats

/// Writes one format of a graph to a file or to standard output.
struct ExportAction {
  /// What is written.
  var format: ExportFormat
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
  /// How CSV tables are cut and marked.
  var csv = CSVDialect.standard
  /// Whom pictures are about, as the user typed it; nil for everyone.
  var focus: String?

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    if output == nil, let image = ImageFormat(format), image != .svg, console.output.isTerminal {
      throw CommandError("a \(format.name) picture is no text for a terminal; give --output.")
    }
    if format.isFolder { return try await runFolder(console) }
    if !format.companions.isEmpty { return try await runTogether(console) }
    // Opened first, so that a place that cannot be written shows before the work.
    let file = try output.map { try StagedFile(path: $0) }
    if format.content == .records {
      let status = try await source.copyRecords { line in
        if let file { try file.write(line) } else { try console.output.write(line) }
      }
      try file?.commit()
      return status
    }
    let (export, status) = try await load(console)
    if var file {
      try format.write(export, to: &file)
      try file.commit()
    } else {
      var output = console.output
      try format.write(export, to: &output)
    }
    return status
  }

  /// Reads the graph and prepares it for writing.
  private func load(_ console: Console) async throws -> (GraphExport, ProgramStatus) {
    let drawer = PictureDrawer(programPath: console.programPath, timeLimit: pictures.timeLimit)
    if let image = ImageFormat(format) { try drawer.prepare(image) }
    let (graph, status) = try await source.load()
    var pictures = pictures
    if let focus, format.content == .picture {
      var names = EntityFinder(graph)
      pictures.focus = try names.find(focus, kinds: choice.kinds)
      console.tell(notesOf: names)
    }
    let export = GraphExport(
      GraphNetworks(graph), choice: choice, pictures: pictures,
      includesEverything: includesEverything, csv: csv, drawer: drawer)
    return (export, status)
  }

  /// Writes a format of several files, all of which take their places together.
  private func runFolder(_ console: Console) async throws -> ProgramStatus {
    guard let output else {
      throw CommandError("\(format.name) is a folder of files; give --output with its name.")
    }
    let folder = try OutputFolder(path: output)
    let (export, status) = try await load(console)
    var files = OutputSubfolder(folder: folder, prefix: "")
    try format.write(export, into: &files)
    _ = try folder.commit()
    return status
  }

  /// A file, and those that lie beside it, in the same folder.
  private func runTogether(_ console: Console) async throws -> ProgramStatus {
    guard let output else {
      throw CommandError("a \(format.name) has tables beside it; give --output with its name.")
    }
    let folder = output.utf8.lastIndex(of: 0x2F).map { String(output.utf8[...$0]) ?? "" } ?? ""
    var main = try StagedFile(path: output)
    let others = try format.companions.map { ($0, try StagedFile(path: folder + $0.fileName)) }
    let (export, status) = try await load(console)
    try format.write(export, to: &main)
    for (companion, file) in others {
      var file = file
      try companion.write(export, to: &file)
      try file.commit()
    }
    try main.commit()
    return status
  }
}
