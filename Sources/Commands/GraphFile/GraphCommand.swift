import Analysis
import Answers
import ArgumentParser
import Graphs
import Reading

/// `entrevue graph`.
struct GraphCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Measure any graph, given as a list of edges.",
    usage: "entrevue graph <file> ... [--measure <list>] [--directed] [--weighted] [<options>]",
    discussion: """
      A line of the file is an edge: source, target and perhaps a weight, between tabs, \
      commas, semicolons or blanks; lines that start with # count as remarks, and a first line \
      such as Source;Target;Type;Weight says which columns are meant. Nodes are numbers or \
      names; numbers that no edge has are no nodes. Repeated edges become one with the sum of their weights, edges \
      from a node to itself are left out. Weights say how strong a tie is, so that its \
      length is 1/weight; --lengths says that they are lengths.

      Examples:
        entrevue graph edges.tsv --measure betweenness,closeness --top 10
        entrevue graph edges.tsv --weighted --measure leiden
        entrevue graph edges.tsv --measure all-shortest-paths --from 0 --to 33
        entrevue graph attendance.csv --two-mode newman --weighted --measure edges --csv
        entrevue ego hammouchi --depth 2 --csv | entrevue graph - --measure summary
        entrevue graph edges.tsv --directed --measure pagerank,hub,authority --json

      Several files are measured one after another; --json then gives a line for each.

      Measures:
      \(Self.measureList)

      Exit status: 2 where the file is no list of edges, or a measure cannot be computed.
      """)

  @Argument(help: "The files; - for standard input.", completion: .file())
  var files: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "What to measure, one or several with commas between. (default: degree)", valueName: "list"),
    transform: Self.measures)
  var measure: [[Measure]] = []

  @Flag(help: "An edge leads from its source to its target only.")
  var directed = false

  @Flag(help: "Use the weights in the third column.")
  var weighted = false

  @Flag(help: "Weights are lengths, not strengths.")
  var lengths = false

  @Flag(help: "Take numbers as names, too.")
  var names = false

  @Option(
    help: ArgumentHelp(
      "Lines are group and member; link members by how many groups they share: count, newman or resource-allocation.",
      valueName: "weighting"), transform: Self.projection)
  var twoMode: ProjectionWeighting?

  @Option(help: ArgumentHelp("Where paths, distances and walks start.", valueName: "node"))
  var from: String?

  @Option(help: ArgumentHelp("Where paths end.", valueName: "node"))
  var to: String?

  @Option(help: ArgumentHelp("How many paths, or nodes of a walk.", valueName: "number"))
  var k = 10

  @Option(help: "The probability with which PageRank follows an edge.")
  var damping = 0.85

  @Option(
    help: ArgumentHelp(
      "Where PageRank starts anew (personalised); may be repeated.", valueName: "node"))
  var restart: [String] = []

  @Option(help: "What is left of a walk after each step, in Katz centrality.")
  var attenuation: Double?

  @Option(help: "Above 1 gives more and smaller communities.")
  var resolution = 1.0

  @Option(help: "The error of approximate-betweenness, as a share of all pairs.")
  var error = 0.01

  @Option(help: "The probability that the error is kept to.")
  var probability = 0.9

  @Option(help: "The same seed gives the same result.")
  var seed: UInt64 = 1

  @Option(name: [.customShort("n"), .long], help: "How many nodes, edges or groups to list.")
  var top = 20

  @Flag(help: "List all, however many.")
  var all = false

  @Option(
    name: [.short, .long],
    help: "How many threads share the work. (default: all cores)")
  var threads: Int?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    try WorkOptions.check(threads: threads)
    guard top > 0 else { throw ValidationError("--top is \(top); give a number from 1 on.") }
    guard k > 0 else { throw ValidationError("--k is \(k); give a number from 1 on.") }
    guard resolution > 0, resolution <= 1e6 else {
      throw ValidationError("--resolution is \(resolution); give a number above 0, as 0.5 or 2.")
    }
    guard !lengths || weighted else {
      throw ValidationError("--lengths says what weights mean; add --weighted.")
    }
    guard twoMode != .resourceAllocation || directed else {
      throw ValidationError("--two-mode resource-allocation gives arcs; add --directed.")
    }
    guard !answer.csv || files.count == 1 else {
      throw ValidationError("--csv gives one table; name one file, or ask for --json.")
    }
    let tables = Set(measure.joined().map { $0.subject == .groups ? .nodes : $0.subject })
    guard !answer.csv || tables.count < 2 else {
      throw ValidationError(
        "Measures of nodes, edges, paths and the whole do not fit one table; ask for one sort, "
          + "or for --json.")
    }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    let reading = GraphFile.Reading(
      isDirected: directed, isWeighted: weighted, namesOnly: names, projection: twoMode)
    for (index, path) in files.enumerated() {
      let result = try question.answer(in: GraphFile(path, as: reading).graph)
      let title = files.count > 1 ? (index > 0 ? [""] : []) + ["\(path):"] : []
      if answer.form == .text { try console.output.write(TextLayout.bytes(title)) }
      try console.output.write(result.bytes(as: answer.form))
    }
    return .done
  }

  private var question: GraphQuestion {
    var parameters = MeasureParameters()
    parameters.damping = damping
    parameters.attenuation = attenuation
    parameters.resolution = resolution
    parameters.seed = seed
    parameters.error = error
    parameters.probability = probability
    parameters.count = k
    parameters.threads = threads ?? SystemCall.processorCount
    var question = GraphQuestion(
      measures: measure.isEmpty ? [Measure.ofAnyGraph[0]] : Array(measure.joined()),
      parameters: parameters)
    question.weightsAreLengths = lengths
    question.restart = restart
    question.start = from
    question.end = to
    question.limit = all ? nil : top
    return question
  }

  private static var measureList: String {
    Measure.ofAnyGraph.flatMap { measure in
      TextLayout.wrap(
        measure.summary ?? "", first: "  \(measure.name): ", rest: "      ", width: 79)
    }.joined(separator: "\n")
  }

  private static func measures(_ list: String) throws -> [Measure] {
    try list.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let measure = Measure.ofAnyGraph.first(where: { $0.name == name.lowercased() }) else {
        let names = Measure.ofAnyGraph.map(\.name).joined(separator: ", ")
        throw ValidationError("There is no measure '\(name)'; choose from \(names).")
      }
      return measure
    }
  }

  private static func projection(_ name: String) throws -> ProjectionWeighting {
    guard let weighting = ProjectionWeighting(rawValue: name.lowercased()) else {
      let names = ProjectionWeighting.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no weighting '\(name)'; choose from \(names).")
    }
    return weighting
  }
}
