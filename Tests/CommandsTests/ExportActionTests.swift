import Formats
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

  @Test(arguments: FormatCatalogue.all.filter { !$0.isFolder })
  func `writes each format as the build does`(_ format: ExportFormat) async throws {
    let run = await export("--format", format.name, "--output", folder["file"])
    #expect(run.status == .done)
    #expect(run.messages.isEmpty && run.output.isEmpty)
    _ = await ProgramRun(
      "build", "--from-records", folder["records.jsonl"], "-o", folder["out"], "--formats",
      format.name)
    #expect(try folder.read("file") == folder.read("out/\(format.fileName)"))
  }

  @Test(arguments: FormatCatalogue.all.filter(\.isFolder))
  func `writes each folder as the build does`(_ format: ExportFormat) async throws {
    #expect(await export("--format", format.name, "--output", folder["folder"]).status == .done)
    _ = await ProgramRun(
      "build", "--from-records", folder["records.jsonl"], "-o", folder["out"], "--formats",
      format.name)
    let names = try folder.names(in: "folder")
    #expect(try names == folder.names(in: "out/\(format.fileName)") && names.count > 2)
    for name in names where name.contains(".") {
      #expect(try folder.read("folder/\(name)") == folder.read("out/\(format.fileName)/\(name)"))
    }
  }

  @Test func `a folder of files does not go to standard output`() async {
    let run = await export("--format", "csv")
    #expect(run.status == .couldNotRun && run.output.isEmpty)
    #expect(run.firstMessage.hasSuffix("csv is a folder of files; give --output with its name."))
  }

  @Test func `longer endings are told from shorter ones`() async throws {
    #expect(await export("--output", folder["a.ftm.json"]).status == .done)
    #expect(String(decoding: try folder.read("a.ftm.json"), as: UTF8.self).contains("\"schema\""))
    #expect(await export("--output", folder["b.gexf"]).status == .done)
    #expect(String(decoding: try folder.read("b.gexf"), as: UTF8.self).contains("version=\"1.3\""))
  }

  @Test func `the view, tier and period choose the network`() async {
    let countries = await export("--format", "pajek", "--view", "countries").output
    #expect(countries.contains("\"Espagne\"") && !countries.contains("Rui"))
    #expect(
      await export("--format", "graphml", "--tier", "co-mentioned").output.contains(
        ">co-mentioned<"))
    let late = await export("--format", "graphml", "--from", "2025-06").output
    #expect(late.contains("Orduna") && !late.contains("Sampaio"))
    #expect(
      await export("--format", "graphml", "--all").output.contains("edgedefault=\"directed\""))
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

  @Test func `draws in themes, layouts and communities, and on a map`() async {
    #expect(await export("--format", "dot").output.contains("bgcolor=\"#FFFFFF\""))
    #expect(
      await export("--format", "dot", "--theme", "dark").output.contains("bgcolor=\"#0F172A\""))
    #expect(
      await export("--format", "dot", "--layout", "circo").output.contains("layout=\"circo\""))
    #expect(await export("--format", "dot", "--map").output.contains("layout=\"nop\""))
    #expect(
      await export("--format", "dot", "--communities").output.contains("Leiden"))
    let svg = await export("--format", "svg", "--theme", "print", "--language", "fr").output
    #expect(svg.contains("<desc>4 mars 2025 – 12 juin 2025 · 2 rencontres · 3 articles."))
  }

  @Test func `draws who is around one, found as who finds them`() async {
    let one = await export("--format", "dot", "--focus", "sampaio").output
    #expect(one.contains("Javier Orduna") && !one.contains("Castagn"))
    let two = await export("--format", "dot", "--focus", "SAMPAIO", "--depth", "2").output
    #expect(two.contains("Castagnède"))
    let state = await export("--format", "dot", "--view", "countries", "--focus", "portugal")
    #expect(state.output.contains("Spain") && !state.output.contains("France"))
  }

  @Test func `says as who does that nobody has such a name`() async throws {
    let run = await export("--output", folder["a.svg"], "--focus", "sampayo")
    let who = await ProgramRun("who", "sampayo", "--graph", folder["records.jsonl"])
    #expect(run.status == who.status && run.messages == who.messages)
    #expect(try folder.names(in: "") == ["records.jsonl"])
  }

  @Test func `draws nothing around one who met nobody`() async throws {
    let run = await export("--output", folder["a.svg"], "--focus", "sanvito")
    #expect(run.status == .incomplete)
    #expect(
      run.firstMessage
        == "Error: no link leads to Aldo Sanvito, so there is no picture around them; try --view, "
        + "or --planned.")
    #expect(try folder.names(in: "") == ["records.jsonl"])
    #expect(
      await export("--output", folder["a.svg"], "--focus", "sanvito", "--planned").status == .done)
  }

  @Test func `keeps pictures to the period`() async {
    let late = await export("--format", "dot", "--from", "2025-06").output
    #expect(late.contains("Orduna") && !late.contains("Sampaio"))
  }

  @Test func `leaves the older file where a picture cannot be drawn`() async throws {
    try folder.write("old", to: "graph.svg")
    var console = Console.forTests()
    console.programPath = "/bin/cat"
    let status = await CommandLineProgram.run(
      ["export", "-o", folder["graph.svg"], "--graph", folder["records.jsonl"]], on: console)
    #expect(status == .couldNotRun)
    #expect(try folder.read("graph.svg") == Array("old".utf8))
    #expect(try folder.names(in: "") == ["graph.svg", "records.jsonl"])
  }
}
