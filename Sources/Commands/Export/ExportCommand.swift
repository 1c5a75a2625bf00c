import ArgumentParser

/// `entrevue export`.
struct ExportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the graph in one format, to a file or to standard output.",
    usage: "entrevue export [--format <format>] [--output <file>] [--graph <path>] [<options>]",
    discussion: """
      JSON-LD always holds the whole graph; node-link JSON and pictures show the network \
      of --view, thinned to the most central sixty nodes in pictures; --all gives the \
      whole graph, and everyone. The explorer is one page of HTML with every network and \
      filter; a notebook comes with CSV tables beside it. Without --format the ending of \
      the file decides.

      Examples:
        entrevue export --output graph.svg --view institutions --language fr
        entrevue export --output graph.html
        entrevue export --format node-link --all > graph.json
        entrevue export --format dot --planned | neato -Tpdf > graph.pdf
      """)

  @Option(
    name: [.short, .long],
    help: "One of \(OutputFormat.nameList). (default: by the ending of the file)",
    transform: Self.format)
  var format: OutputFormat?

  @Option(
    name: [.short, .long], help: "Write to a file instead of standard output.",
    completion: .file())
  var output: String?

  @OptionGroup var graph: GraphOptions

  @Option(help: "The network of pictures and of node-link JSON.")
  var view = GraphView.people

  @OptionGroup var meetings: MeetingOptions

  @Flag(help: "Count planned meetings too; pictures show them dashed.")
  var planned = false

  @Flag(help: "Everyone in pictures, the whole graph in node-link JSON.")
  var all = false

  @Option(help: "The language of the pictures' titles and legends.")
  var language = PictureLanguage.english

  func validate() throws { _ = try chosenFormat() }

  func run(on console: Console) async throws -> ProgramStatus {
    try await ExportAction(
      format: chosenFormat(), output: output, source: graph.source(console), view: view,
      filter: meetings.filter(includingPlanned: planned),
      includesEverything: all, language: language.diagram
    ).run(on: console)
  }

  private func chosenFormat() throws -> OutputFormat {
    if let format { return format }
    guard let output else {
      throw ValidationError("Say what to write: --format, or --output with a known ending.")
    }
    guard let format = OutputFormat(path: output) else {
      throw ValidationError(
        "The ending of '\(output)' tells no format; add --format, one of "
          + "\(OutputFormat.nameList).")
    }
    return format
  }

  private static func format(_ name: String) throws -> OutputFormat {
    guard let format = OutputFormat(name: name) else {
      throw ValidationError(
        "There is no format '\(name)'; choose from \(OutputFormat.nameList).")
    }
    return format
  }
}
