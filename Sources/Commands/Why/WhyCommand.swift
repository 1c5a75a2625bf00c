import Answers
import ArgumentParser

/// `entrevue why`.
struct WhyCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "By which rule, words and sentence did a fact come into the graph?",
    usage: "entrevue why <fact> [--graph <path>] [<options>]",
    discussion: """
      The fact is a meeting's key, a pair as 'A -- B', or a person. For a meeting: the \
      rule, the words that it matched (between square brackets in their sentence), the \
      parts of the confidence, and the sources. For a person, or a person and a state \
      or institution: the words that give the post.

      Examples:
        entrevue why "hammouchi -- laftit"
        entrevue why meeting.2025-06-24.hammouchi-laugier --graph records.jsonl
        entrevue why hammouchi
        entrevue why "hammouchi -- maroc" --json

      Exit status: 1 where nothing of the kind is known; 2 where a name fits nobody, or \
      begins those of several.
      """)

  @Argument(help: "The fact: a meeting's key, 'A -- B', or a person.")
  var fact: String

  @OptionGroup var graph: GraphOptions

  @OptionGroup var answer: AnswerOptions

  func run(on console: Console) async throws -> ProgramStatus {
    try await console.ask(
      WhyQuestion(about: fact), of: graph.source(console), as: answer.form)
  }
}
