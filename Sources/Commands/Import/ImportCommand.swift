import ArgumentParser
import Formats

/// `entrevue import`.
struct ImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a graph that was exported, and write it in another format.",
    usage: "entrevue import <file> [--format <format>] [--output <file>] [<options>]",
    discussion: """
      Reads our JSON-LD, which holds the whole graph, and node-link JSON, which holds one \
      network (networkx writes it too). Nothing is lost: written as the same format \
      again, the file is the same. JSON-LD can be written in every format, node-link JSON \
      in those of networks: \(networks). Without --format \
      the ending of the output decides.

      Examples:
        entrevue import output/graph.jsonld --output graph.gexf --view countries
        entrevue import output/graph.jsonld --format csv --output tables
        entrevue import output/graph.node-link.json --format graphml > graph.graphml
      """)

  private static var networks: String {
    FormatCatalogue.networks.map(\.name).joined(separator: ", ")
  }

  @Argument(
    help: ArgumentHelp("The file to read (- for standard input).", valueName: "file"),
    completion: .file())
  var input: String

  @Option(
    name: [.short, .long],
    help: "One of \(FormatCatalogue.nameList). (default: by the ending of the output)",
    transform: FormatCatalogue.format)
  var format: ExportFormat?

  @Option(
    name: [.short, .long], help: "Write to a file (or folder) instead of standard output.",
    completion: .file())
  var output: String?

  @OptionGroup var network: NetworkOptions

  @Flag(help: "Everyone in pictures, the whole graph in network formats.")
  var all = false

  @Option(help: "The language of reports, and of the pictures' titles and legends.")
  var language = PictureLanguage.english

  func validate() throws { _ = try FormatCatalogue.format(format, output: output) }

  func run(on console: Console) async throws -> ProgramStatus {
    try ImportAction(
      input: input, format: FormatCatalogue.format(format, output: output), output: output,
      choice: network.choice, includesEverything: all, language: language.diagram
    ).run(on: console)
  }
}
