import Analysis
import ArgumentParser

/// `entrevue rank`.
struct RankCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Who is most central in the network?",
    usage: "entrevue rank [--by <measure>] [--top <number>] [--graph <path>] [<options>]",
    discussion: """
      Lists people (or institutions, countries) by how many others they met, how often, \
      how many chains lead through them, and so on. Equal scores share a rank.

      Examples:
        entrevue rank --by betweenness --top 10
        entrevue rank --by strength --view countries --from 2024 --to 2025-06
        entrevue rank --by pagerank --weighting newman --json

      Measures:
      \(Self.measures)

      Exit status: 1 where the network is empty.
      """)

  @Option(
    help: ArgumentHelp("What to rank by; see the list above. (default: degree)"),
    transform: Self.measure)
  var by = Measure.degree

  @Option(name: [.customShort("n"), .long], help: "How many to list.")
  var top = 20

  @Flag(help: "List all, however many.")
  var all = false

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @Flag(help: "Answer with one JSON object.")
  var json = false

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top is \(top); give a number from 1 on.") }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    try await RankAction(
      measure: by, limit: all ? nil : top, source: graph.source(console), choice: network.choice,
      isJSON: json
    ).run(on: console)
  }

  private static var measures: String {
    Measure.allCases.flatMap { measure in
      TextLayout.wrap(measure.summary, first: "  \(measure.rawValue): ", rest: "      ")
    }.joined(separator: "\n")
  }

  private static func measure(_ name: String) throws -> Measure {
    guard let measure = Measure(rawValue: name.lowercased()) else {
      let names = Measure.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no measure '\(name)'; choose from \(names).")
    }
    return measure
  }
}
