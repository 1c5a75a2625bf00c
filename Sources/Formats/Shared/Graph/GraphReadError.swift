import JSON

/// What is wrong with a graph that should be read.
public struct GraphReadError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was missed or found, and where.
  public let message: String

  /// The message, as it stands after the name of the file.
  public var description: String { message }

  /// Makes an error.
  init(message: String) { self.message = message }

  /// Makes the error of bytes that are no JSON.
  init(_ error: JSONSyntaxError) {
    message =
      "at byte \(error.offset): \(error.message); the file is no whole JSON, export it again"
  }
}
