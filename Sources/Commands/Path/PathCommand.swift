import Answers
import ArgumentParser
import Graphs

/// `entrevue path`.
struct PathCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "By which chain of meetings are two people linked?",
    usage: "entrevue path <from> <to> [--graph <path>] [<options>]",
    discussion: """
      Shows a shortest chain of meetings from one person to another, with the sentence \
      that proves each step. Among equally short chains the same one is always shown.

      Examples:
        entrevue path hammouchi retailleau
        entrevue path maroc panama --view countries --from 2024
        entrevue path hammouchi macron --all
        entrevue path hammouchi macron --k 5 --weighted --json
        entrevue path hammouchi macron --temporal

      --temporal asks whether something that the first knew can have reached the other: \
      each meeting of the chain comes after the one before it. Meetings without a date \
      then do not count.

      Exit status: 1 where no chain leads from one to the other; 2 where a name fits \
      nobody, or begins those of several: who may be meant is listed.
      """)

  @Argument(help: "Where the chain starts: any part of the name, or the key.")
  var start: String

  @Argument(help: "Where it ends.")
  var end: String

  @Flag(help: "All chains that are equally short, at most 100.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "So many chains, shortest first, none of which meets anyone twice.", valueName: "number"))
  var k: Int?

  @Flag(help: "The chain in the order of time that arrives first.")
  var temporal = false

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @Flag(
    name: [.customLong("weighted"), .customLong("prefer-strong")],
    help: "Prefer links of many meetings: a link of weight w has the length 1/w.")
  var weighted = false

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if let k, !(1...10_000).contains(k) {
      throw ValidationError("--k is \(k); give a number from 1 to 10000.")
    }
    guard [all, k != nil, temporal].count(where: { $0 }) < 2 else {
      throw ValidationError("Give only one of --all, --k and --temporal.")
    }
    guard !temporal || (network.view == .people && network.tier == .met && !weighted) else {
      throw ValidationError(
        "--temporal follows people who met; leave out --view, --tier and --weighted.")
    }
  }

  private var search: PathQuestion.Search {
    if temporal { return .temporal }
    if let k { return .shortest(k) }
    return all ? .all : .one
  }

  func run(on console: Console) async throws -> ProgramStatus {
    try await console.ask(
      PathQuestion(
        from: start, to: end, in: network.choice, search: search,
        length: weighted ? .inverseWeight : .hops), of: graph.source(console), as: answer.form)
  }
}
