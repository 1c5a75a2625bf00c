import Glibc
import Testing

@testable import Commands

@Suite struct ChildProcessTests {
  private func shell(
    _ script: String, input: [UInt8] = [], limit: Duration = .seconds(20)
  ) throws -> ChildProcess.Result {
    try ChildProcess("/bin/sh", ["-c", script]).finish(input: input, timeLimit: limit)
  }

  @Test func `gives status, output and messages`() throws {
    let child = try shell("echo résultat; echo plainte >&2; exit 3")
    #expect(child.end == .exited(3))
    #expect(String(decoding: child.output, as: UTF8.self) == "résultat\n")
    #expect(String(decoding: child.messages, as: UTF8.self) == "plainte\n")
  }

  @Test func `passes megabytes both ways at once`() throws {
    let input = (0..<3_000_000).map { UInt8($0 % 251 + 1) }
    // The zero byte ends the input; `cat` alone would wait for the pipe to close.
    let child = try shell("head -c 3000000 | tee /dev/stderr", input: input)
    #expect(child.end == .exited(0))
    let isSame = child.output == input && child.messages == input
    #expect(isSame)
  }

  @Test func `goes on where the child does not read`() throws {
    let child = try shell("exec 0<&-; echo done", input: [UInt8](repeating: 65, count: 500_000))
    #expect(child.end == .exited(0) && child.output == Array("done\n".utf8))
  }

  @Test func `stops a child that takes too long and leaves no zombie`() throws {
    let start = ContinuousClock.now
    let child = try shell("echo $$; exec sleep 60", limit: .milliseconds(300))
    #expect(child.end == .late)
    #expect(start.duration(to: .now) < .seconds(30))
    let text = String(decoding: child.output.dropLast(), as: UTF8.self)
    let process = try #require(pid_t(text))
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test func `tells a crash from an end`() throws {
    #expect(try shell("kill -SEGV $$").end == .signalled(SIGSEGV))
  }

  @Test func `gives the child signals as they are by default, and the environment`() throws {
    let child = try shell("kill -TERM $$; echo survived")
    #expect(child.end == .signalled(SIGTERM))
    #expect(try shell("test -n \"$PATH\"").end == .exited(0))
  }

  @Test func `says that a program is not there`() {
    let error = #expect(throws: CommandError.self) {
      try ChildProcess("/nowhere/graphviz", [])
    }
    #expect(error?.description.hasPrefix("cannot start /nowhere/graphviz (No such file") == true)
  }

  @Test func `stops a child that nobody waits for`() throws {
    let file = try TemporaryFolder()
    try file.write("", to: "id")
    do {
      let child = try ChildProcess(
        "/bin/sh", ["-c", "echo $$ > \(file["id"]); exec sleep 60"])
      while try file.read("id").isEmpty { usleep(1_000) }
      _ = child
    }
    let text = String(decoding: try file.read("id").dropLast(), as: UTF8.self)
    let process = try #require(pid_t(text))
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }
}
