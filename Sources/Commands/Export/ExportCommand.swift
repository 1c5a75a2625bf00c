import Answers
import ArgumentParser
import Formats

/// `entrevue export`.
struct ExportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the graph in one format, to a file or to standard output.",
    usage: "entrevue export [--format <format>] [--output <file>] [--graph <path>] [<options>]",
    discussion: """
      Which format for which program:
        Gephi                        gexf
        networkx, igraph, yEd        graphml, node-link, pajek, gexf-1.2
        pandas, polars, R, DuckDB    csv, parquet, sqlite
        Excel, LibreOffice           csv
        Neo4j, Memgraph              cypher, or neo4j for millions; Kùzu neo4j
        triple stores, SPARQL        turtle, n-triples, n-quads, json-ld
        Aleph, OpenAleph             ftm
        annotation clients           web-annotation
        Obsidian                     obsidian
        Jupyter                      notebook
        readers                      explorer (HTML), markdown, svg, pdf, png

      Networks (graphml, gexf, pajek, node-link, the table of edges, pictures) are those of \
      --view and --tier, of meetings in the period; --all gives graphml, gexf, pajek and \
      node-link the whole graph, and pictures everyone. All other formats hold the whole graph, \
      markdown and ftm what was held in the period. \(folders) are folders. A \
      notebook comes with CSV tables beside it. Without --format the ending of the file decides.

      Examples:
        entrevue export --output graph.svg --view institutions --language fr
        entrevue export --output graph.gexf --from 2024
        entrevue export --output graph.html
        entrevue export --format csv --output tables
        entrevue export --format csv --excel --output tables
        entrevue export --format node-link --all > graph.json
        entrevue export --format dot --planned | neato -Tpdf > graph.pdf
      """)

  /// `csv, parquet, neo4j and obsidian`.
  private static var folders: String {
    FormatCatalogue.all.filter(\.isFolder).map(\.name).listed(before: "and")
  }

  @Option(
    name: [.short, .long],
    help: "One of \(FormatCatalogue.nameList). (default: by the ending of the file)",
    transform: FormatCatalogue.format)
  var format: ExportFormat?

  @Option(
    name: [.short, .long], help: "Write to a file (or folder) instead of standard output.",
    completion: .file())
  var output: String?

  @OptionGroup var graph: GraphOptions

  @Option(help: "The network of network formats and pictures.")
  var view = GraphView.people

  @Option(
    help:
      "What a link of a network format says: a meeting, presence at one, or mention in one article."
  )
  var tier = TierArgument.met

  @Option(help: "How meetings weigh in network formats: each 1, or 1/(n − 1) among n (newman).")
  var weighting = WeightingArgument.count

  @OptionGroup var meetings: MeetingOptions

  @Flag(help: "Count planned and reported meetings too; pictures show them dashed.")
  var planned = false

  @Flag(help: "Everyone in pictures, the whole graph in network formats.")
  var all = false

  @Flag(
    help:
      "CSV that French Excel opens by double click: semicolons, decimal commas, byte order mark.")
  var excel = false

  @Option(help: "The language of the pictures' titles and legends.")
  var language = PictureLanguage.english

  @OptionGroup var pictures: PictureOptions

  @Option(
    help: ArgumentHelp(
      "Draw only who is around this person (institution, country).", valueName: "name"))
  var focus: String?

  @Option(help: "How many links away from the --focus the farthest may be.")
  var depth = 1

  func validate() throws {
    let format = try FormatCatalogue.format(format, output: output)
    guard !excel || format == .csv else {
      throw ValidationError("--excel is for --format csv; \(format.name) has no such choice.")
    }
    guard depth > 0 else { throw ValidationError("--depth is \(depth); give a number from 1 on.") }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    var pictures = pictures.choice(everyone: all, language: language.diagram)
    pictures.depth = depth
    return try await ExportAction(
      format: FormatCatalogue.format(format, output: output), output: output,
      source: graph.source(console),
      choice: NetworkChoice(
        view: view.network, tier: tier.tier, weighting: weighting.weighting,
        filter: meetings.filter(includingPlanned: planned)),
      includesEverything: all, pictures: pictures, csv: excel ? .excel : .standard, focus: focus
    ).run(on: console)
  }
}
