package import JSON

/// What a question led to: a value that can be told to people, to programs, and as a table.
package protocol Answer: Sendable {
  /// Whether there is nothing of what was asked for; the lines then say so.
  var isEmpty: Bool { get }

  /// The answer to people, a line each.
  var lines: [String] { get }

  /// Appends the answer to programs: one JSON value.
  func write(to json: inout JSONWriter)

  /// The answer as a table, the names of the columns first.
  var table: CSVTable { get }
}

/// For whom an answer is.
package enum AnswerForm: Sendable {
  /// A text for people.
  case text
  /// One JSON value.
  case json
  /// A table of comma-separated values.
  case csv
}

extension Answer {
  /// The answer in a form.
  package func bytes(as form: AnswerForm) -> [UInt8] {
    switch form {
    case .text: return TextLayout.bytes(lines)
    case .json:
      var json = JSONWriter()
      write(to: &json)
      json.endLine()
      return json.bytes
    case .csv: return table.bytes
    }
  }
}
