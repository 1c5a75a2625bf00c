import Glibc
import Reading
import Testing

@testable import Commands

@Suite struct ByteOutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A console on descriptors for results; messages are kept.
  private func console(writingTo descriptor: Int32) -> Console {
    Console(
      output: ByteOutput(descriptor: descriptor, name: "standard output"), messages: ByteOutput(),
      showsProgress: false)
  }

  @Test(arguments: [["--help"], ["extract", "records"], ["rank", "--graph", "records"]])
  func `takes a closed pipe as the end of the work`(_ arguments: [String]) async throws {
    SystemCall.ignoreClosedPipes()
    try Samples.writeRecords(to: folder, "records")
    try Samples.write(to: folder)
    let arguments = arguments.map { argument in
      argument != "records"
        ? argument : arguments[0] == "extract" ? folder["input"] : folder["records"]
    }
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let console = console(writingTo: ends[1])
    #expect(await CommandLineProgram.run(arguments, on: console) == .done)
    #expect(!String(decoding: console.messages.bytes, as: UTF8.self).contains("Error"))
  }

  @Test func `reports a full disk behind standard output`() async throws {
    try Samples.write(to: folder)
    let descriptor = unsafe open("/dev/full", O_WRONLY)
    #expect(descriptor >= 0)
    defer { close(descriptor) }
    let console = console(writingTo: descriptor)
    #expect(
      await CommandLineProgram.run(["extract", folder["input"]], on: console) == .couldNotRun)
    #expect(
      String(decoding: console.messages.bytes, as: UTF8.self)
        == "Error: standard output: cannot write (No space left on device); free some space "
        + "there.\n")
  }
}
