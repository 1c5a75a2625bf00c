import Answers
import ArgumentParser

/// `entrevue why-not`.
struct WhyNotCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "why-not",
    abstract: "Why are two people not linked: which rule came nearest, and what did it lack?",
    usage: "entrevue why-not <first> <second> [--graph <path>] [--articles <path>]",
    discussion: """
      Lists the articles that name both, the sentences in which they stand nearest, and \
      for each meeting word there what its rule found and what it lacked: no meeting \
      word, one party only, a quotation, another clause. The texts are read again, so \
      where the graph is a folder that 'entrevue build' wrote, name the articles too.

      Examples:
        entrevue why-not hammouchi retailleau --articles input
        entrevue why-not laftit veaux --graph input
        entrevue why-not laftit veaux --graph records.jsonl --articles input --json

      Exit status: 1 where no article names both, or a text is missing; 2 where a name \
      fits nobody, or begins those of several.
      """)

  @Argument(help: "The one: any part of the name, or the key.")
  var first: String

  @Argument(help: "The other.")
  var second: String

  @OptionGroup var graph: GraphOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The articles, where the graph has no texts: a file or folder.", valueName: "path"),
    completion: .file())
  var articles: String?

  @OptionGroup var answer: AnswerOptions

  func run(on console: Console) async throws -> ProgramStatus {
    try await WhyNotAction(
      question: WhyNotQuestion(about: first, and: second), source: graph.source(console),
      articles: articles, form: answer.form
    ).run(on: console)
  }
}
