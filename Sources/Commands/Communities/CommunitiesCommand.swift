import Answers
import ArgumentParser

/// `entrevue communities`.
struct CommunitiesCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Which groups met more among themselves than with others?",
    usage: "entrevue communities [--graph <path>] [--resolution <number>] [<options>]",
    discussion: """
      Divides the network into communities (Leiden method, which maximises modularity) \
      and tells, for each, its members, most linked first, and the meetings that made \
      most of its links. The same graph gives the same division; a modularity below 0.3 \
      says that there are no marked groups.

      Examples:
        entrevue communities
        entrevue communities --view countries --from 2024
        entrevue communities --resolution 2 --csv > members.csv

      Exit status: 1 where the network is empty.
      """)

  @Option(help: "Above 1 gives more and smaller communities, below 1 fewer and larger ones.")
  var resolution = 1.0

  @Option(help: "Another seed may give another division of much the same quality.")
  var seed: UInt64 = 1

  @Option(name: [.customShort("n"), .long], help: "How many members of each to list.")
  var top = 12

  @Flag(help: "List all members, however many.")
  var all = false

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top is \(top); give a number from 1 on.") }
    guard resolution > 0, resolution <= 1e6 else {
      throw ValidationError("--resolution is \(resolution); give a number above 0, as 0.5 or 2.")
    }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    try await console.ask(
      CommunitiesQuestion(
        about: network.choice, resolution: resolution, seed: seed, limit: all ? nil : top),
      of: graph.source(console), as: answer.form)
  }
}
