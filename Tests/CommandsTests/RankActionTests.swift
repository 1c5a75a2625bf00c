import Analysis
import Testing

@testable import Commands

@Suite struct RankActionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
  }

  private func rank(_ arguments: String...) async -> ProgramRun {
    await ProgramRun(["rank"] + arguments + ["--graph", folder["records.jsonl"]])
  }

  @Test func `ranks people by how many they met`() async {
    let run = await rank()
    #expect(run.status == .done)
    #expect(
      run.output == """
        By degree: how many others the node is linked with. 3 nodes, 2 links.

         1      2  Javier Orduna
         2      1  Hélène Castagnède
         2      1  Rui Sampaio

        """)
  }

  @Test(arguments: Measure.allCases)
  func `computes each measure`(_ measure: Measure) async {
    let run = await rank("--by", measure.rawValue, "--top", "1")
    #expect(run.status == .done)
    #expect(run.output.split(separator: "\n").last?.hasPrefix(" 1  ") == true)
  }

  @Test func `ranks other views, periods and planned meetings`() async {
    #expect(await rank("--view", "countries").output.contains(" 1      2  Espagne\n"))
    #expect(await rank("--planned").output.contains("4 nodes, 3 links."))
    #expect(await rank("--from", "2025-06").output.contains("2 nodes, 1 link."))
  }

  @Test func `says that the network is empty`() async {
    let run = await rank("--to", "2020")
    #expect(run.status == .incomplete)
    #expect(run.output == "The network is empty: no such meeting links two of them.\n")
  }

  @Test func `answers programs in JSON`() async {
    let run = await rank("--top", "1", "--json")
    #expect(
      run.output == """
        {"measure":"degree","view":"person-person","tier":"met","weighting":"count","nodes":3,\
        "links":2,"ranking":[{"rank":1,"key":"person.javier-orduna","label":"Javier Orduna",\
        "score":2}]}

        """)
  }
}
