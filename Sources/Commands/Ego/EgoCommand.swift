import Answers
import ArgumentParser

/// `entrevue ego`.
struct EgoCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "ego",
    abstract: "Who is around someone, and how are they linked with each other?",
    usage: "entrevue ego <name> [--depth <number>] [--graph <path>] [<options>]",
    discussion: """
      Lists everyone within --depth links of a person (or institution, country) and the \
      links among them. Few links among those around someone mean that this one stands \
      between them. The table of --csv has one line per link, for a spreadsheet or \
      'entrevue graph'.

      Examples:
        entrevue ego hammouchi
        entrevue ego maroc --view countries --from 2024
        entrevue ego hammouchi --depth 2 --csv > links.csv

      Exit status: 1 where the name is known but has no link; 2 where the name fits \
      nobody, or begins those of several: who may be meant is listed.
      """)

  @Argument(help: "Who is in the middle: any part of the name, or the key.")
  var name: String

  @Option(help: "How many links away the farthest may be.")
  var depth = 1

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard depth >= 1 else { throw ValidationError("--depth is \(depth); give a number from 1 on.") }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    try await console.ask(
      EgoQuestion(about: name, depth: depth, in: network.choice), of: graph.source(console),
      as: answer.form)
  }
}
