import Testing

@testable import Commands

/// A run of the program within the test's process: what it printed, and how it ended.
struct ProgramRun {
  let status: ProgramStatus
  let output: String
  let messages: String

  /// Runs the program with arguments.
  init(_ arguments: String...) async { await self.init(arguments) }

  /// Runs the program with arguments.
  init(_ arguments: [String]) async {
    let console = Console.forTests()
    status = await CommandLineProgram.run(arguments, on: console)
    output = String(decoding: console.output.bytes, as: UTF8.self)
    messages = String(decoding: console.messages.bytes, as: UTF8.self)
  }

  /// The first line of the messages.
  var firstMessage: String { String(messages.prefix { $0 != "\n" }) }
}

extension Console {
  /// A console that keeps what is written.
  static func forTests() -> Console {
    Console(output: ByteOutput(), messages: ByteOutput(), showsProgress: false)
  }
}
