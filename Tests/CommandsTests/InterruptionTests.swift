import Glibc
import Testing

@testable import Commands

@Suite struct InterruptionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [SIGINT, SIGTERM])
  func `takes temporary files and new folders with it`(_ signal: Int32) async throws {
    try folder.write("old", to: "a.txt")
    await #expect(processExitsWith: .signal(signal)) {
      [
        signal = signal as Int32, file = folder["a.txt"] as String,
        new = folder["new/folder"] as String
      ] in
      var interruption = Interruption()
      let staged = try StagedFile(path: file)
      try staged.write(Array("new".utf8))
      let output = try OutputFolder(path: new)
      let inFolder = try output.stage("b.txt")
      try inFolder.write(Array("new".utf8))
      // To this thread alone: others of the test's process have not blocked it.
      _ = pthread_kill(pthread_self(), signal)
      interruption.waitAndEnd { TemporaryPaths.clean() }
    }
    #expect(try folder.names(in: "") == ["a.txt"])
    #expect(try folder.read("a.txt") == Array("old".utf8))
  }

  @Test func `ignores what the program was started to ignore`() async throws {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      _ = signal(SIGHUP, SIG_IGN)
      var interruption = Interruption()
      _ = pthread_kill(pthread_self(), SIGHUP)
      _ = pthread_kill(pthread_self(), SIGTERM)
      interruption.waitAndEnd {}
    }
  }
}
