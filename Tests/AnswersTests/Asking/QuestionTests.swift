import Analysis
import Knowledge
import Testing

@testable import Answers

/// Every question on one small graph: a value, and the same three renderings of it.
@Suite struct QuestionTests {
  private func expectRenderings(_ answer: some Answer, columns: String) {
    #expect(!answer.isEmpty)
    #expect(answer.text(.text) == answer.lines.map { $0 + "\n" }.joined())
    #expect(answer.text(.json).hasPrefix("{") && answer.text(.json).hasSuffix("}\n"))
    #expect(answer.text(.csv).hasPrefix(columns + "\n"), "\(answer.text(.csv))")
  }

  @Test func `who tells of the one with meetings`() throws {
    let answer = try WhoQuestion(about: "prado").answer()
    #expect(answer.person.name == "Ana Prado" && answer.metCount == 1)
    expectRenderings(
      answer,
      columns: "meeting,kind,status,start,end,place,confidence,with_key,with,role,capacities,"
        + "article,quote")
    #expect(answer.text(.csv).contains("meeting.1,talks,held,,,,1,person.rui-sampaio,Rui Sampaio,"))
  }

  @Test func `path finds the chain between those who are meant`() throws {
    let answer = try PathQuestion(from: "prado", to: "nemo").answer()
    #expect(answer.paths.map(\.length) == [2])
    expectRenderings(
      answer,
      columns: "path,length,step,from_key,from,to_key,to,meeting,start,end,place,confidence,"
        + "article,quote")
  }

  @Test func `ego is about the one with meetings`() throws {
    let answer = try EgoQuestion(about: "prado").answer()
    #expect(answer.ego?.members.count == 2)
    expectRenderings(
      answer,
      columns: "source,target,weight,source_label,target_label,source_distance,target_distance,"
        + "evidence")
  }

  @Test func `why proves what links a pair`() throws {
    let answer = try WhyQuestion(about: "prado -- sampaio").answer()
    #expect(answer.fact != Fact.meeting(.init(rawValue: 0)))
    #expect(!answer.isEmpty)
    #expect(answer.lines.first == "Ana Prado – Rui Sampaio")
    #expect(answer.text(.csv) == "meeting,claim,article,status,rule,weight,matched,quote\n")
  }

  @Test func `rankings, groups, brokers and figures are of the chosen network`() throws {
    let choice = NetworkChoice(people: ["prado"])
    expectRenderings(
      try RankQuestion(about: choice).answer(), columns: "rank,key,label,score")
    #expect(try RankQuestion(about: choice).answer().entries.count == 2)
    #expect(try RankQuestion().answer().entries.map(\.label).first == "Rui Sampaio")
    #expect(try CommunitiesQuestion().answer().communities.count == 1)
    #expect(try BrokersQuestion().answer().brokers.map(\.label) == ["Rui Sampaio"])
    #expect(try NetworkQuestion().answer().text(.csv).hasPrefix("figure,value\nnodes,3\nlinks,2\n"))
  }

  @Test func `what is not there is an empty answer, not an error`() throws {
    let answer = try PathQuestion(from: "person.prado", to: "nemo").answer()
    #expect(answer.isEmpty && answer.text(.json) == "null\n")
    #expect(answer.lines == ["No chain of links leads from Prado to Ida Nemo."])
    let ego = try EgoQuestion(about: "person.prado").answer()
    #expect(ego.isEmpty && ego.text(.json) == "null\n")
    #expect(ego.lines == ["No link leads to Prado."])
  }
}
