import ArgumentParser
import Formats

/// `entrevue build`.
struct BuildCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Turn articles into a graph of who met whom: data and pictures.",
    usage: """
      entrevue build <input> ... [--output <folder>] [<options>]
      entrevue build --from-records <file> [--output <folder>] [<options>]
      """,
    discussion: """
      Writes into the output folder: records.jsonl (what each article says), \
      graph.jsonld (the whole graph, linked data), graph.node-link.json (the network of \
      the view, for networkx), graph.html (a page to explore it all in a browser), graph.ipynb \
      with its tables entrevue-*.csv (a Jupyter notebook), and the picture as graph.dot, graph.svg, graph.pdf and \
      graph.png. Files are put in their places together when all are whole; nothing \
      else in the folder is touched.

      Examples:
        entrevue build input --output output
        entrevue build input --output output --view countries --formats svg,pdf
        entrevue build --from-records records.jsonl --output output --all
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    name: [.short, .long], help: "The folder for the results; made where it is missing.",
    completion: .directory)
  var output = "output"

  @Option(
    help: ArgumentHelp(
      "Start from records instead of articles (- for standard input).", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var fromRecords: String?

  @Option(
    help: ArgumentHelp(
      "What to write, separated by commas, or 'all': \(FormatCatalogue.nameList). (default: "
        + FormatCatalogue.standard.map(\.name).joined(separator: ",") + ")",
      valueName: "list"), transform: FormatCatalogue.formats)
  var formats: [ExportFormat]?

  @Option(help: "The network of the pictures and of the node-link JSON.")
  var view = GraphView.people

  @Flag(help: "Count planned and reported meetings too; pictures show them dashed.")
  var planned = false

  @Flag(help: "Draw everyone, not only the sixty most central.")
  var all = false

  @Option(help: "The language of the pictures' titles and legends.")
  var language = PictureLanguage.english

  @OptionGroup var pictures: PictureOptions

  @OptionGroup var people: PeopleOptions

  @OptionGroup var work: WorkOptions

  func validate() throws {
    guard fromRecords != nil else { return try inputs.requireInputs() }
    guard inputs.inputs.isEmpty else {
      throw ValidationError("Give either articles or --from-records, not both.")
    }
    guard people.people == nil else {
      throw ValidationError(
        "--people tells how articles are read; leave it out with --from-records.")
    }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    try await BuildAction(
      input: fromRecords.map { .records($0) } ?? .articles(inputs.inputs), output: output,
      formats: formats ?? FormatCatalogue.standard, view: view, includesPlanned: planned,
      pictures: pictures.choice(everyone: all, language: language.diagram),
      threads: work.threadCount,
      showsNotes: work.verbose,
      isQuiet: work.quiet, extractor: people.extractor()
    ).run(on: console)
  }
}
