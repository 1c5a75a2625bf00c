import Answers
import ArgumentParser
import Knowledge

/// `entrevue who`.
struct WhoCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Whom did a person meet, when, where, in what capacity, and who says so?",
    usage: "entrevue who <name> [--graph <path>] [<options>]",
    discussion: """
      Lists the meetings of a person by date, each with the others, their functions and \
      the sentences that prove it. Meetings that were only announced are listed too and \
      marked [planned], those known by hearsay [reported]. Names are found without accents \
      and case, by any part; where several bear the name, the one with the most meetings is \
      meant, and a note names the others.

      Examples:
        entrevue who hammouchi
        entrevue who "abdelouafi laftit" --from 2024 --status held
        entrevue who person.mohammed-vi --graph records.jsonl --json

      Exit status: 1 where the person is known but no meeting is; 2 where the name fits \
      nobody, or begins those of several: who may be meant is listed.
      """)

  @Argument(help: "The person: any part of the name, or the key.")
  var name: String

  @OptionGroup var graph: GraphOptions

  @OptionGroup var meetings: MeetingOptions

  @Option(
    help: ArgumentHelp(
      "Only meetings of this status; may be repeated. (default: held, planned, reported)"))
  var status: [StatusArgument] = []

  @OptionGroup var answer: AnswerOptions

  func run(on console: Console) async throws -> ProgramStatus {
    let statuses = status.isEmpty ? MeetingStatus.heldOrOpen : Set(status.map(\.status))
    return try await console.ask(
      WhoQuestion(about: name, filter: meetings.filter(statuses: statuses)),
      of: graph.source(console), as: answer.form)
  }
}

/// The statuses of meetings, as values of a flag.
enum StatusArgument: String, CaseIterable, ExpressibleByArgument {
  case held
  case planned
  case reported
  case cancelled
  case denied

  /// The status.
  var status: MeetingStatus {
    switch self {
    case .held: .held
    case .planned: .planned
    case .reported: .reported
    case .cancelled: .cancelled
    case .denied: .denied
    }
  }
}
