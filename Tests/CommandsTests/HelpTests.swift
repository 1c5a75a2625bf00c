import Testing

@testable import Commands

@Suite struct HelpTests {
  static let commands = [
    "extract", "build", "who", "why", "why-not", "path", "rank", "communities", "brokers", "ego",
    "network", "graph", "export", "import",
  ]

  @Test func `says what there is when called without a command`() async throws {
    let run = await ProgramRun()
    #expect(run.status == .done)
    try GoldenText.expect(run.output, equals: "help.txt")
    #expect(await ProgramRun("--help").output == run.output)
  }

  @Test(arguments: commands)
  func `teaches each command with examples`(_ command: String) async throws {
    let run = await ProgramRun(command, "--help")
    #expect(run.status == .done)
    #expect(run.messages.isEmpty)
    #expect(run.output.components(separatedByLine: "  entrevue \(command)") >= 2)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
    try GoldenText.expect(run.output, equals: "help-\(command).txt")
    #expect(await ProgramRun("help", command).output == run.output)
  }

  @Test func `tells its version`() async {
    let run = await ProgramRun("--version")
    #expect(run.status == .done)
    #expect(run.output == "0.1.0\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes a completion script`(_ shell: String) async {
    let run = await ProgramRun("--generate-completion-script", shell)
    #expect(run.status == .done)
    for command in Self.commands { #expect(run.output.contains(command)) }
  }
}

extension String {
  /// The number of lines that begin with a text.
  fileprivate func components(separatedByLine prefix: String) -> Int {
    split(separator: "\n").count { $0.hasPrefix(prefix) }
  }
}
