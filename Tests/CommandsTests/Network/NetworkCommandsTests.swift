import Testing

@testable import Commands

/// `communities`, `brokers`, `ego` and `network` on the chain Sampaio – Orduna – Castagnède.
@Suite struct NetworkCommandsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
  }

  private func run(_ arguments: String...) async -> ProgramRun {
    await ProgramRun(arguments + ["--graph", folder["records.jsonl"]])
  }

  static let commands = [["communities"], ["brokers"], ["ego", "orduna"], ["network"]]

  @Test(arguments: commands)
  func `answers people as recorded`(_ command: [String]) async throws {
    let run = await ProgramRun(command + ["--graph", folder["records.jsonl"]])
    #expect(run.status == .done)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try GoldenText.expect(run.output, equals: "\(command[0]).txt")
  }

  @Test(arguments: commands)
  func `answers programs as recorded`(_ command: [String]) async throws {
    let file = ["--graph", folder["records.jsonl"]]
    try await GoldenText.expect(
      ProgramRun(command + ["--json"] + file).output, equals: "\(command[0]).json")
    try await GoldenText.expect(
      ProgramRun(command + ["--csv"] + file).output, equals: "\(command[0]).csv")
  }

  @Test(arguments: commands)
  func `says that there is nothing`(_ command: [String]) async {
    let file = ["--graph", folder["records.jsonl"], "--to", "2020"]
    let run = await ProgramRun(command + file)
    #expect(run.status == .incomplete)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(await ProgramRun(command + ["--json"] + file).status == .incomplete)
    #expect(await ProgramRun(command + ["--csv"] + file).output.contains(","))
  }

  @Test func `wider ego networks reach farther`() async {
    #expect(await run("ego", "sampaio").output.hasPrefix("Rui Sampaio and 1 other within 1 link"))
    #expect(
      await run("ego", "sampaio", "--depth", "2").output
        .hasPrefix("Rui Sampaio and 2 others within 2 links"))
  }

  @Test func `names nobody knows are an error`() async {
    let run = await run("ego", "nobody-at-all")
    #expect(run.status == .couldNotRun)
    #expect(run.messages.hasPrefix("Error: no person is called 'nobody-at-all'"))
  }
}
