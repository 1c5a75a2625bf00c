import Answers
import ArgumentParser

/// `entrevue brokers`.
struct BrokersCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Who alone links two groups?",
    usage: "entrevue brokers [--top <number>] [--graph <path>] [<options>]",
    discussion: """
      Lists those without whom the network would fall apart (its articulation points), \
      those who hold most pairs together first, each with the groups that nobody else \
      links. To rank everyone by how much they stand between others, use 'entrevue rank \
      --by betweenness' or '--by openness'.

      Examples:
        entrevue brokers
        entrevue brokers --view institutions --from 2024 --top 5
        entrevue brokers --all --csv > groups.csv

      Exit status: 1 where nobody is such.
      """)

  @Option(name: [.customShort("n"), .long], help: "How many to list.")
  var top = 20

  @Flag(help: "List all, however many.")
  var all = false

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top is \(top); give a number from 1 on.") }
  }

  func run(on console: Console) async throws -> ProgramStatus {
    try await console.ask(
      BrokersQuestion(about: network.choice, limit: all ? nil : top), of: graph.source(console),
      as: answer.form)
  }
}
