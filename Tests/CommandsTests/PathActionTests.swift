import Testing

@testable import Commands

@Suite struct PathActionTests {
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

  @Test func `answers programs in JSON`() async {
    let run = await path("sampaio", "orduna", "--json")
    #expect(run.output.hasPrefix("{\"length\":1,\"entities\":[{\"key\":\"person.rui-sampaio\","))
  }
}
