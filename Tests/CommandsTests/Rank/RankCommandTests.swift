import Analysis
import Testing

@testable import Commands

@Suite struct RankCommandTests {
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
        By degree: how many others the node is linked with. 3 nodes, 2 links. View
        person-person, tier met, weighting count.

         1      2  Javier Orduna
         2      1  Hélène Castagnède
         2      1  Rui Sampaio

        """)
  }

  @Test(arguments: RankingMeasure.all)
  func `computes each measure`(_ measure: RankingMeasure) async {
    let run = await rank("--by", measure.name, "--top", "1")
    #expect(run.status == .done)
    #expect(run.output.split(separator: "\n").last?.hasPrefix(" 1  ") == true)
  }

  @Test func `ranks other views, periods and planned meetings`() async {
    #expect(await rank("--view", "countries").output.contains(" 1      2  Espagne\n"))
    #expect(await rank("--planned").output.contains("4 nodes, 3 links."))
    #expect(await rank("--from", "2025-06").output.contains("2 nodes, 1 link."))
  }

  @Test func `says which network and which meetings the figures hold for`() async {
    let run = await rank(
      "--tier", "met", "--weighting", "newman", "--from", "2025", "--to", "2025-12", "--kind",
      "talks",
      "--with", "orduna", "--country", "ES", "--min-confidence", "0.5", "--planned")
    let heading = run.output.split(separator: "\n\n").first?.split(separator: "\n")
    #expect(
      heading?.joined(separator: " ").hasSuffix(
        """
        View person-person, tier met, weighting newman. Only meetings from 2025, up to 2025-12, \
        of the kind talks, that concern ES, with Javier Orduna, at least 0.5 sure, \
        held or planned or reported.
        """) == true, "\(run.output)")
    let json = await rank("--from", "2025-06", "--with", "orduna", "--json")
    #expect(
      json.output.contains(
        """
        "filter":{"from":"2025-06","to":null,"statuses":["held"],"kinds":[],"countries":[],\
        "people":["person.javier-orduna"],"min_confidence":0}
        """), "\(json.output)")
  }

  @Test func `says that the network is empty`() async {
    let run = await rank("--to", "2020")
    #expect(run.status == .incomplete)
    #expect(run.output == "The network is empty: no such meeting links two of them.\n")
  }

  @Test func `finds views by other names too`() async {
    #expect(await rank("--view", "country").output == rank("--view", "countries").output)
    #expect(await rank("--view", "bipartite").output == rank("--view", "meetings").output)
  }

  @Test func `counts only meetings of a kind, of a person, or sure ones`() async {
    #expect(await rank("--kind", "talks").output.contains("3 nodes, 2 links."))
    #expect(await rank("--kind", "summit").status == .incomplete)
    #expect(await rank("--with", "sampaio").output.contains("2 nodes, 1 link."))
    #expect(await rank("--min-confidence", "0.95").status == .incomplete)
    #expect(await rank("--with", "nobody-at-all").status == .couldNotRun)
  }

  @Test func `tells between which ranks uncertain meetings leave each`() async {
    let run = await rank("--intervals", "--draws", "50", "--csv")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "rank,key,label,score,best_rank,median_rank,worst_rank")
    #expect(
      lines.dropFirst().first?.hasPrefix("1,person.javier-orduna,Javier Orduna,2,1,1,") == true)
    #expect(await rank("--intervals", "--draws", "50", "--csv").output == run.output)
    #expect(await rank("--intervals", "--json").output.contains("\"draws\":200,\"level\":0.9"))
    #expect(await rank("--intervals").output.contains("200 draws"))
  }

  @Test func `slides a window through time`() async {
    let run = await rank("--window", "3m", "--step", "3m")
    #expect(
      run.output == """
        By degree: how many others the node is linked with. View person-person, tier
        met, weighting count.

        2025-03-01 to 2025-05-31: 2 nodes
         1      1  Javier Orduna
         1      1  Rui Sampaio

        2025-06-01 to 2025-08-31: 2 nodes
         1      1  Hélène Castagnède
         1      1  Javier Orduna

        """)
    let grown = await rank("--step", "3m", "--csv", "--top", "1").output
    #expect(
      grown == """
        from,to,rank,key,label,score
        2025-03-01,2025-05-31,1,person.javier-orduna,Javier Orduna,1
        2025-03-01,2025-08-31,1,person.javier-orduna,Javier Orduna,2

        """)
    #expect(await rank("--window", "1y", "--json").output.contains("\"windows\":[{\"from\":"))
  }

  @Test func `answers programs in JSON`() async {
    let run = await rank("--top", "1", "--json")
    #expect(
      run.output == """
        {"measure":"degree","view":"person-person","tier":"met","weighting":"count",\
        "filter":{"from":null,"to":null,"statuses":["held"],"kinds":[],"countries":[],\
        "people":[],"min_confidence":0},"nodes":3,"links":2,"ranking":[{"rank":1,"key":"person.javier-orduna","label":"Javier Orduna",\
        "score":2}]}

        """)
  }
}
