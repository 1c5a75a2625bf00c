import Answers
import ArgumentParser

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
