import Testing

@testable import Commands

@Suite struct ExportActionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
  }

  private func export(_ arguments: String...) async -> ProgramRun {
    await ProgramRun(["export"] + arguments + ["--graph", folder["records.jsonl"]])
  }

  @Test(arguments: OutputFormat.allCases)
  func `writes each format as the build does`(_ format: OutputFormat) async throws {
    let run = await export("--format", format.name, "--output", folder["file"])
    #expect(run.status == .done)
    #expect(run.messages.isEmpty && run.output.isEmpty)
    _ = await ProgramRun(
      "build", "--from-records", folder["records.jsonl"], "-o", folder["out"], "--formats",
      format.name)
    #expect(try folder.read("file") == folder.read("out/\(format.fileName)"))
  }

  @Test func `takes the format from the ending of the file`() async throws {
    #expect(await export("--output", folder["a.svg"]).status == .done)
    #expect(String(decoding: try folder.read("a.svg"), as: UTF8.self).contains("<svg"))
    #expect(await export("--output", folder["a.jsonld"]).status == .done)
    #expect(String(decoding: try folder.read("a.jsonld"), as: UTF8.self).contains("@context"))
  }

  @Test func `writes one network or the whole graph as node-link JSON`() async {
    let people = await export("--format", "node-link").output
    #expect(people.contains("\"directed\":false"))
    #expect(people.contains("Rui Sampaio") && !people.contains("Aldo Sanvito"))
    #expect(people.contains("Rui Sampaio a reçu Javier Orduna à Lisbonne."))
    #expect(await export("--format", "node-link", "--planned").output.contains("Aldo Sanvito"))
    #expect(await export("--format", "node-link", "--view", "countries").output.contains("Espagne"))
    let all = await export("--format", "node-link", "--all").output
    #expect(all.contains("\"multigraph\":true") && all.contains("Lisbonne"))
  }

  @Test func `writes the tables of a notebook beside it`() async throws {
    let run = await export("--output", folder["who.ipynb"], "--language", "fr")
    #expect(run.status == .done)
    let people = String(decoding: try folder.read("entrevue-people.csv"), as: UTF8.self)
    #expect(people.contains("Rui Sampaio"))
    #expect(String(decoding: try folder.read("who.ipynb"), as: UTF8.self).contains("Le réseau"))
    #expect(await export("--format", "notebook").status == .couldNotRun)
  }

  @Test func `leaves the older file where there is no graph`() async throws {
    try folder.write("old", to: "graph.svg")
    let run = await ProgramRun(
      "export", "--output", folder["graph.svg"], "--graph", folder["nowhere"])
    #expect(run.status == .couldNotRun)
    #expect(try folder.read("graph.svg") == Array("old".utf8))
    #expect(try folder.names(in: "") == ["graph.svg", "records.jsonl"])
  }
}
