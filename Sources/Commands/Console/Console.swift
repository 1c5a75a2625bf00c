/// The user's side of the program: results on one stream, everything else on another.
struct Console: Sendable {
  /// Results.
  let output: ByteOutput
  /// Errors, warnings, progress and summaries.
  let messages: ByteOutput
  /// Whether a progress bar is drawn on `messages`.
  let showsProgress: Bool
  /// The program, to be run once more for what must be stoppable; nil does it within the process.
  var programPath: String?

  /// The streams of the process; a progress bar only where a person sees it.
  static func standard() -> Console {
    let messages = ByteOutput(descriptor: 2, name: "standard error")
    return Console(
      output: ByteOutput(descriptor: 1, name: "standard output"), messages: messages,
      showsProgress: messages.isTerminal, programPath: "/proc/self/exe")
  }

  /// Writes a line of results.
  func print(_ line: String) throws { try output.write(Array((line + "\n").utf8)) }

  /// Tells something beside the results; that nobody listens is no error.
  func tell(_ line: String) { try? messages.write(Array((line + "\n").utf8)) }

  /// Tells of something that went wrong, as `Error: …`.
  func tellError(_ sentence: String) { tell("Error: \(sentence)") }

  /// Tells of something doubtful, as `Warning: …`.
  func tellWarning(_ sentence: String) { tell("Warning: \(sentence)") }
}
