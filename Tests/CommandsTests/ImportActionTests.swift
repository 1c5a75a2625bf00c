import Testing

@testable import Commands

@Suite struct ImportActionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
  }

  private func export(_ format: String, _ more: String..., to name: String) async {
    let run = await ProgramRun(
      ["export", "--format", format, "--output", folder[name], "--graph", folder["records.jsonl"]]
        + more)
    #expect(run.status == .done)
  }

  @Test(arguments: [
    ["json-ld"], ["node-link"], ["node-link", "--all"], ["node-link", "--view", "meetings"],
  ])
  func `what was exported comes back as it was`(_ call: [String]) async throws {
    var arguments = ["export", "--format"] + call + ["--output", folder["a"]]
    arguments += ["--graph", folder["records.jsonl"]]
    #expect(await ProgramRun(arguments).status == .done)
    let run = await ProgramRun("import", folder["a"], "--format", call[0], "--output", folder["b"])
    #expect(run.status == .done && run.messages.isEmpty)
    #expect(try folder.read("a") == folder.read("b"))
  }

  @Test(arguments: ["graphml", "gexf", "pajek", "n-triples", "ftm", "markdown", "cypher", "dot"])
  func `JSON-LD gives what the records give`(_ format: String) async throws {
    await export("json-ld", to: "graph.jsonld")
    await export(format, to: "expected")
    let run = await ProgramRun(
      "import", folder["graph.jsonld"], "--format", format, "--output", folder["found"])
    #expect(run.status == .done)
    #expect(try folder.read("found") == folder.read("expected"))
  }

  @Test func `JSON-LD is a graph that can be asked`() async {
    await export("json-ld", to: "graph.jsonld")
    let expected = await ProgramRun("who", "orduna", "--graph", folder["records.jsonl"])
    let run = await ProgramRun("who", "orduna", "--graph", folder["graph.jsonld"])
    #expect(run.output == expected.output && run.status == .done)
  }

  @Test func `node-link JSON gives networks only`() async {
    await export("node-link", to: "graph.json")
    #expect(
      await ProgramRun("import", folder["graph.json"], "--format", "gexf").output.contains("<gexf"))
    let run = await ProgramRun("import", folder["graph.json"], "--format", "ftm")
    #expect(run.status == .couldNotRun)
    #expect(run.firstMessage.contains("node-link JSON holds a network only"))
  }

  @Test func `other files are refused with a sentence`() async throws {
    try folder.write("{}", to: "other.json")
    let run = await ProgramRun("import", folder["other.json"], "--format", "gexf")
    #expect(run.status == .couldNotRun && run.output.isEmpty)
    #expect(run.firstMessage.contains("other.json: there are no"))
    #expect(
      await ProgramRun("import", folder["nowhere"], "--format", "gexf").status == .couldNotRun)
  }
}
