import Answers
import ArgumentParser

/// `entrevue network`.
struct NetworkCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "How large, how dense and how connected is the network?",
    usage: "entrevue network [--graph <path>] [--view <view>] [<options>]",
    discussion: """
      Sums a network up: nodes, links, density, components, distances, how often two \
      acquaintances of one met each other, whether those who met many met each other, \
      and how many nodes have how many links.

      Examples:
        entrevue network
        entrevue network --view institutions --tier co-mentioned
        entrevue network --from 2024 --to 2024-12 --json

      Exit status: 1 where the network is empty.
      """)

  @OptionGroup var graph: GraphOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var answer: AnswerOptions

  func run(on console: Console) async throws -> ProgramStatus {
    let source = graph.source(console)
    return try await console.ask(
      NetworkQuestion(about: network.choice, threads: source.threads), of: source,
      as: answer.form)
  }
}
