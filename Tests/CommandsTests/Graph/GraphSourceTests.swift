import Knowledge
import Testing

@testable import Commands

@Suite struct GraphSourceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names(_ path: String) async throws -> [String] {
    try await GraphSource(path: folder[path], threads: 1, console: .forTests()).load()
      .graph.people.map(\.name)
  }

  @Test func `reads what a build wrote, records, or articles`() async throws {
    try Samples.write(to: folder)
    _ = await ProgramRun("build", folder["input"], "-o", folder["out"])
    let expected = try await names("out")
    #expect(expected.contains("Rui Sampaio"))
    #expect(try await names("out/") == expected)
    #expect(try await names("out/records.jsonl") == expected)
    #expect(try await names("input") == expected)
  }

  @Test func `tells articles of JSON lines from records`() async throws {
    try folder.write(
      "{\"id\":\"a\",\"text\":\"Le 4 mars 2025, M. Rui Sampaio a reçu M. Javier Orduna à Lisbonne. "
        + "\\\"people\\\": rien.\"}\n", to: "articles.jsonl")
    #expect(try await names("articles.jsonl").contains("Rui Sampaio"))
  }

  @Test func `says what to do where there is no graph`() async throws {
    let console = Console.forTests()
    let missing = GraphSource(path: folder["nowhere"], threads: 1, console: console)
    await #expect(
      throws: CommandError(
        "\(folder["nowhere"]): there is no such file or folder; check --graph.")
    ) { _ = try await missing.load() }
    try folder.write("", to: "empty.jsonl")
    let empty = GraphSource(path: folder["empty.jsonl"], threads: 1, console: console)
    await #expect(throws: CommandError.self) { _ = try await empty.load() }
  }

  @Test func `goes on where a record is wrong, and remembers it`() async throws {
    try Samples.writeRecords(to: folder)
    try folder.write(
      folder.read("records.jsonl") + Array("{\"id\":\"x\",\"people\":3}\n".utf8), to: "r.jsonl")
    let run = await ProgramRun("rank", "--graph", folder["r.jsonl"])
    #expect(run.status == .incomplete)
    #expect(run.output.contains("Javier Orduna"))
    #expect(run.firstMessage.hasPrefix("Error: \(folder["r.jsonl"]):4: people: "))
  }
}
