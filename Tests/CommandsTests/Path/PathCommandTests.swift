import Testing

@testable import Commands

@Suite struct PathCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
  }

  private func path(_ arguments: String...) async -> ProgramRun {
    await ProgramRun(["path"] + arguments + ["--graph", folder["records.jsonl"]])
  }

  @Test func `shows the chain with the sentence of each step`() async throws {
    let run = await path("sampaio", "castagnede")
    #expect(run.status == .done)
    try GoldenText.expect(run.output, equals: "path-sampaio-castagnede.txt")
  }

  @Test func `shows the same people through meetings as nodes`() async {
    let run = await path("sampaio", "castagnede", "--view", "meetings")
    #expect(run.output.hasPrefix("Rui Sampaio → Javier Orduna → Hélène Castagnède\n2 steps.\n"))
    #expect(run.output.contains("Rui Sampaio a reçu Javier Orduna"))
    #expect(run.output.contains("Javier Orduna s’est entretenu"))
  }

  @Test func `links countries`() async {
    let run = await path("portugal", "france", "--view", "countries")
    #expect(run.output.hasPrefix("Portugal → Espagne → France\n2 steps.\n"))
  }

  @Test func `links those named in one article`() async {
    let run = await path("sampaio", "orduna", "--tier", "co-mentioned")
    #expect(run.output.contains("named in r1: Titre de r1 (Le Quotidien, 2025-03-04)"))
  }

  @Test func `counts planned meetings only when asked`() async {
    let run = await path("sampaio", "sanvito")
    #expect(run.status == .incomplete)
    #expect(run.output == "No chain of links leads from Rui Sampaio to Aldo Sanvito.\n")
    #expect(await path("sampaio", "sanvito", "--json").output == "null\n")
    #expect(await path("sampaio", "sanvito", "--planned").output.contains("3 steps.\n"))
  }

  @Test func `refuses one person twice`() async {
    let run = await path("sampaio", "rui")
    #expect(run.status == .couldNotRun)
    #expect(run.messages == "Error: both names mean Rui Sampaio; give two different ones.\n")
  }

  @Test func `tells all chains, or the shortest few`() async {
    let all = await path("sampaio", "castagnede", "--all")
    #expect(all.output.hasPrefix("1 chain.\n\nRui Sampaio → Javier Orduna → Hélène Castagnède\n"))
    #expect(await path("sampaio", "castagnede", "--k", "3").output == all.output)
    #expect(
      await path("sampaio", "castagnede", "--k", "3", "--json").output
        .hasPrefix("{\"paths\":[{\"length\":2,"))
    #expect(await path("sampaio", "sanvito", "--all", "--json").output == "{\"paths\":[]}\n")
  }

  @Test func `weighs chains by how often their people met`() async {
    let run = await path("sampaio", "castagnede", "--weighted")
    #expect(run.output.contains("2 steps."))
    #expect(await path("sampaio", "castagnede", "--prefer-strong").output == run.output)
  }

  @Test func `follows meetings in the order of time only`() async {
    let forth = await path("sampaio", "castagnede", "--temporal")
    #expect(forth.output.hasPrefix("Rui Sampaio → Javier Orduna → Hélène Castagnède\n2 steps.\n"))
    #expect(forth.output.contains("Rui Sampaio a reçu Javier Orduna"))
    let back = await path("castagnede", "sampaio", "--temporal")
    #expect(back.status == .incomplete)
    #expect(
      back.output
        == "No chain of meetings in the order of time leads from Hélène Castagnède to Rui Sampaio.\n"
    )
  }

  @Test func `gives a table with one line per sentence`() async {
    let lines = await path("sampaio", "castagnede", "--csv").output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.dropFirst().first?.hasPrefix(
        "1,2,1,person.rui-sampaio,Rui Sampaio,person.javier-orduna,Javier Orduna,") == true)
  }

  @Test func `answers programs in JSON`() async {
    let run = await path("sampaio", "orduna", "--json")
    #expect(run.output.hasPrefix("{\"length\":1,\"entities\":[{\"key\":\"person.rui-sampaio\","))
  }
}
