import Foundation
import Knowledge
import Testing

@testable import Formats

@Suite struct NotebookTableTests {
  private func text(_ table: NotebookTable, _ graph: KnowledgeGraph) throws -> String {
    var bytes: [UInt8] = []
    try table.write(graph, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `writes a row per person, meeting, part and sentence`() throws {
    let graph = SampleGraph.small()
    #expect(try text(.people, graph).hasPrefix("person,name,countries,posts,articles\n"))
    let rows = { table in try text(table, graph).components(separatedBy: "\n").count - 2 }
    #expect(try rows(.people) == graph.people.count)
    #expect(try rows(.meetings) == graph.meetings.count)
    #expect(try rows(.participations) == graph.meetings.reduce(0) { $0 + $1.participations.count })
    #expect(try rows(.sentences) == graph.meetings.reduce(0) { $0 + $1.evidence.count })
    #expect(try text(.countries, graph).contains(",Morocco,32,-6\n"))
  }

  @Test func `quotes cells and keeps formulas from running`() throws {
    var graph = KnowledgeGraph()
    graph.people = ["=1+2", "'@x", " @x", "a,\"b\"\nc", "-5", "- 5 %", "É"].map {
      .init(key: "person.x", name: $0)
    }
    let names = try text(.people, graph)
      .replacing("person.x,", with: "").replacing(",,,0\n", with: "|")
    #expect(
      names
        == "person,name,countries,posts,articles\n'=1+2|''@x|\" @x\"|\"a,\"\"b\"\"\nc\"|'-5|'- 5 %|É|"
    )
  }

  @Test func `writes only headings of an empty graph`() throws {
    for table in NotebookTable.allCases {
      #expect(try text(table, KnowledgeGraph()).components(separatedBy: "\n").count == 2)
    }
  }

  @Test func `knows a point for every state with people`() throws {
    let missing = CountryNames.codes.filter { CountryPositions.point(of: $0) == nil }
    // Small islands and territories have none; a state of the United Nations does.
    #expect(missing.count < 60)
    for code in ["FR", "MA", "CN", "US", "BR", "VU", "XK", "PS"] {
      let code = try #require(CountryCode(code))
      let point = try #require(CountryPositions.point(of: code))
      #expect((-90...90).contains(point.latitude) && (-180...180).contains(point.longitude))
    }
  }
}
