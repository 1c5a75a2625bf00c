import ArgumentParser

/// How a command answers.
enum AnswerForm: Sendable {
  /// A text for people.
  case text
  /// One JSON object.
  case json
  /// A table of comma-separated values.
  case csv
}

/// How a command shall answer.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Answer with one JSON object.")
  var json = false

  @Flag(help: "Answer with a table of comma-separated values, names of columns first.")
  var csv = false

  func validate() throws {
    guard !(json && csv) else { throw ValidationError("Give either --json or --csv, not both.") }
  }

  /// The form asked for.
  var form: AnswerForm { json ? .json : csv ? .csv : .text }
}
