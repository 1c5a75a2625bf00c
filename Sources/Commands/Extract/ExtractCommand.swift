import ArgumentParser

/// `entrevue extract`.
struct ExtractCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles and write what each one says, one JSON object a line.",
    usage: "entrevue extract <input> ... [--output <file>] [<options>]",
    discussion: """
      Each article becomes one record: people, institutions, countries and meetings, \
      each with the sentences that prove it. Records come in the order of the inputs, \
      the files of a folder in the order of their names. An article that cannot be \
      read is named and passed over.

      Examples:
        entrevue extract input > records.jsonl
        entrevue extract articles.jsonl page.html --output records.jsonl
        curl -s https://example.org/article.html | entrevue extract -
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    name: [.short, .long], help: "Write to a file instead of standard output.",
    completion: .file(extensions: ["jsonl"]))
  var output: String?

  @OptionGroup var work: WorkOptions

  func validate() throws { try inputs.requireInputs() }

  func run(on console: Console) async throws -> ProgramStatus {
    try await ExtractAction(
      inputs: inputs.inputs, output: output, threads: work.threadCount,
      showsNotes: work.verbose, isQuiet: work.quiet
    ).run(on: console)
  }
}
