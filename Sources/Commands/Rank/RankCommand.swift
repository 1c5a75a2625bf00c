import Analysis
import Answers
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
        entrevue rank --by pagerank --weighting newman --csv > ranking.csv
        entrevue rank --by betweenness --intervals
        entrevue rank --by degree --window 1y --step 6m --top 5
        entrevue rank --to 2024-06-30 --with hammouchi --min-confidence 0.8

      --to gives the ranking as of a day. --window and --step slide a stretch of time \
      along; --step alone ranks anew after each step, counting all that went before. \
      --intervals draws uncertain meetings by lot and tells between which ranks a name \
      stays.

      Measures:
      \(Self.measures)

      Exit status: 1 where the network is empty.
      """)

  @Option(
    help: ArgumentHelp("What to rank by; see the list above. (default: degree)"),
    transform: Self.measure)
  var by = RankingMeasure.standard

  @Option(name: [.customShort("n"), .long], help: "How many to list.")
  var top = 20

  @Flag(help: "List all, however many.")
  var all = false

  @Flag(help: "Tell the ranks between which uncertain meetings leave each.")
  var intervals = false

  @Option(help: "How often uncertain meetings are drawn, with --intervals.")
  var draws = 200

  @Option(help: "Another seed gives other draws.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Rank within a stretch of time that slides (30d, 2w, 6m, 1y).", valueName: "span"),
    transform: Self.span)
  var window: CalendarSpan?

  @Option(
    help: ArgumentHelp("How far the stretch slides each time.", valueName: "span"),
    transform: Self.span)
  var step: CalendarSpan?

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top is \(top); give a number from 1 on.") }
    guard (1...100_000).contains(draws) else {
      throw ValidationError("--draws is \(draws); give a number from 1 to 100000.")
    }
    guard !intervals || (window == nil && step == nil) else {
      throw ValidationError("Give either --intervals or --window and --step, not both.")
    }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    let ranking = RankQuestion(about: network.choice, by: by, limit: all ? nil : top)
    let source = graph.source(console)
    if intervals {
      return try await console.ask(
        RankIntervalsQuestion(about: ranking, draws: draws, seed: seed), of: source,
        as: answer.form)
    }
    guard let step = step ?? window else {
      return try await console.ask(ranking, of: source, as: answer.form)
    }
    return try await console.ask(
      RankWindowsQuestion(about: ranking, window: window, step: step), of: source,
      as: answer.form)
  }

  private static func span(_ text: String) throws -> CalendarSpan {
    guard let span = CalendarSpan(text) else {
      throw ValidationError("'\(text)' is no length of time; write it as 30d, 2w, 6m or 1y.")
    }
    return span
  }

  private static var measures: String {
    RankingMeasure.all.flatMap { measure in
      TextLayout.wrap(measure.summary, first: "  \(measure.name): ", rest: "      ", width: 79)
    }.joined(separator: "\n")
  }

  private static func measure(_ name: String) throws -> RankingMeasure {
    guard let measure = RankingMeasure.named(name.lowercased()) else {
      let names = RankingMeasure.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no measure '\(name)'; choose from \(names).")
    }
    return measure
  }
}
