import ArgumentParser

/// `entrevue extract`.
struct ExtractCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles and write what each one says, as records or as a page.",
    usage: "entrevue extract <input> ... [--output <file>] [<options>]",
    discussion: """
      Each article becomes one record, a JSON object a line: people, institutions, countries and meetings, \
      each with the sentences that prove it. Records come in the order of the inputs, \
      the files of a folder in the order of their names. An article that cannot be \
      read is named and passed over.

      --format html writes one page instead, which needs nothing else: names and whom \
      they stand for, dates with their values, and meetings with their rules are marked \
      in the text of each article, so that errors can be seen.

      Examples:
        entrevue extract input > records.jsonl
        entrevue extract articles.jsonl page.html --output records.jsonl
        entrevue extract input --format html --output reading.html
        curl -s https://example.org/article.html | entrevue extract -
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    name: [.short, .long], help: "Write to a file instead of standard output.",
    completion: .file(extensions: ["jsonl", "html"]))
  var output: String?

  @Option(name: [.short, .long], help: "Records for programs, or a page for people.")
  var format = ExtractFormat.jsonl

  @OptionGroup var people: PeopleOptions

  @OptionGroup var work: WorkOptions

  func validate() throws { try inputs.requireInputs() }

  func run(on console: Console) async throws -> ProgramStatus {
    try await ExtractAction(
      inputs: inputs.inputs, output: output, format: format, threads: work.threadCount,
      showsNotes: work.verbose, isQuiet: work.quiet, extractor: people.extractor()
    ).run(on: console)
  }
}

extension ExtractFormat: ExpressibleByArgument {}
