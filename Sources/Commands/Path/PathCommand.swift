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
        entrevue path hammouchi macron --prefer-strong --json

      Exit status: 1 where no chain leads from one to the other; 2 where a name fits \
      nobody, or more than one: those who may be meant are listed.
      """)

  @Argument(help: "Where the chain starts: any part of the name, or the key.")
  var start: String

  @Argument(help: "Where it ends.")
  var end: String

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @Flag(help: "Prefer links of many meetings: a link of weight w has the length 1/w.")
  var preferStrong = false

  @Flag(help: "Answer with one JSON object; null where there is no chain.")
  var json = false

  func run(on console: Console) async throws -> ProgramStatus {
    try await PathAction(
      names: (start, end), source: graph.source(console), choice: network.choice,
      length: preferStrong ? .inverseWeight : .hops, isJSON: json
    ).run(on: console)
  }
}
