import Analysis
import Answers
import Formats
import Knowledge

/// Reads our JSON-LD or node-link JSON, and writes it in another format.
struct ImportAction {
  /// The file that is read; `-` is standard input.
  var input: String
  /// What is written.
  var format: ExportFormat
  /// The file or folder; nil for standard output.
  var output: String?
  /// Which network of a whole graph is written.
  var choice = NetworkChoice()
  /// Whether network formats hold the whole graph.
  var includesEverything = false
  /// The language of reports and pictures.
  var language = DisplayLanguage.english

  /// Does the work.
  func run(on console: Console) throws -> ProgramStatus {
    let imported = try ImportedGraph(path: input)
    switch imported {
    case .graph(let graph):
      // A whole node-link document is what the file came as, or can be asked for.
      let export = GraphExport(
        GraphNetworks(graph), choice: choice,
        pictures: PictureChoice(
          nodeLimit: includesEverything ? nil : DiagramOptions().nodeLimit, language: language),
        includesEverything: includesEverything,
        drawer: PictureDrawer(programPath: console.programPath))
      try write(export, on: console)
    case .network(let document): try write(document, on: console)
    }
    return .done
  }

  private func write(_ export: GraphExport, on console: Console) throws {
    guard format.content != .records else {
      throw CommandError("\(format.name) are made of articles: write them with 'entrevue extract'.")
    }
    guard format.isFolder else {
      return try toFile(on: console) { sink in
        try format.write(export, to: &sink)
      } console: {
        var sink = console.output
        try format.write(export, to: &sink)
      }
    }
    guard let output else {
      throw CommandError("\(format.name) is a folder of files; give --output with its name.")
    }
    let folder = try OutputFolder(path: output)
    var files = OutputSubfolder(folder: folder, prefix: "")
    try format.write(export, into: &files)
    _ = try folder.commit()
  }

  private func write(_ document: NetworkDocument, on console: Console) throws {
    try toFile(on: console) {
      try Self.write(document, format, to: &$0)
    } console: {
      var sink = console.output
      try Self.write(document, format, to: &sink)
    }
  }

  private func toFile(
    on console: Console, _ body: (inout StagedFile) throws -> Void,
    console toConsole: () throws -> Void
  ) throws {
    guard let output else { return try toConsole() }
    var file = try StagedFile(path: output)
    try body(&file)
    try file.commit()
  }

  private static func write(
    _ document: NetworkDocument, _ format: ExportFormat, to sink: inout some ByteSink
  ) throws {
    guard format.content == .network else {
      let networks = FormatCatalogue.networks.map(\.name)
      throw CommandError(
        "node-link JSON holds a network only, which \(format.name) cannot be made of; choose "
          + "\(networks.listed(before: "or")), or import JSON-LD.")
    }
    try format.write(document, to: &sink)
  }
}
