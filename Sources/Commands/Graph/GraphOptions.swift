import ArgumentParser
import Knowledge
import Reading

/// Which graph is asked.
struct GraphOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The graph: a folder that 'entrevue build' wrote, a file of records, or articles.",
      valueName: "path"), completion: .file())
  var graph = GraphSource.defaultPath

  @Option(
    name: [.short, .long],
    help: "How many threads read, where the graph is given as articles. (default: all cores)")
  var threads: Int?

  /// Where the graph comes from.
  func source(_ console: Console) -> GraphSource {
    GraphSource(path: graph, threads: threads ?? SystemCall.processorCount, console: console)
  }

  func validate() throws { try WorkOptions.check(threads: threads) }
}

/// Which meetings count.
struct MeetingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only meetings from this day on (2024, 2024-06, 2024-06-30).",
      valueName: "date"), transform: Self.date)
  var from: PartialDate?

  @Option(
    help: ArgumentHelp("Only meetings up to this day.", valueName: "date"), transform: Self.date)
  var to: PartialDate?

  @Option(
    help: ArgumentHelp(
      "Only meetings that concern this state (two letters, as MA); may be repeated.",
      valueName: "code"), transform: Self.country)
  var country: [CountryCode] = []

  func validate() throws {
    if let from, let to, from.firstDay > to.lastDay {
      throw ValidationError("--from \(from) is after --to \(to); swap them.")
    }
  }

  private static func date(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else {
      throw ValidationError("'\(text)' is not a date; write it as 2024, 2024-06 or 2024-06-30.")
    }
    return date
  }

  private static func country(_ text: String) throws -> CountryCode {
    guard let code = CountryCode(text) else {
      throw ValidationError("'\(text)' is not a country code; write two letters, as MA or FR.")
    }
    return code
  }
}
