import ArgumentParser
import Reading

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files (.txt, .md, .html, .jsonl, .json), folders of them, or - for standard input.",
      valueName: "input"), completion: .file())
  var inputs: [String] = []

  /// Refuses a call without inputs, and standard input given twice.
  func requireInputs() throws {
    guard !inputs.isEmpty else {
      throw ValidationError("Nothing to read: name files or folders, or - for standard input.")
    }
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }
}

/// How to work.
struct WorkOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "How many threads read articles; the result does not depend on it. (default: all cores)")
  var threads: Int?

  @Flag(help: "Tell also how encodings were guessed, and the like.")
  var verbose = false

  @Flag(name: [.short, .long], help: "Tell only errors and warnings.")
  var quiet = false

  /// The number of threads to use.
  var threadCount: Int { threads ?? SystemCall.processorCount }

  func validate() throws { try Self.check(threads: threads) }

  /// Refuses numbers of threads that cannot be meant.
  static func check(threads: Int?) throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads is \(threads); give a number from 1 to 1024.")
    }
  }
}
