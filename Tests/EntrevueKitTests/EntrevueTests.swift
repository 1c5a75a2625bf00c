import EntrevueKit
import Testing

/// Imports nothing of ours but `EntrevueKit`, with member import visibility on: what a program that
/// uses the library must write.
@Suite struct EntrevueTests {
  private let article = Article(
    id: "a1",
    text: """
      M. Javier Orduna, ministre espagnol de l’Intérieur, a reçu le 4 mars 2025 à Madrid son \
      homologue portugais, M. Rui Sampaio.
      """)

  @Test func `turns an article into a graph and its formats`() throws {
    let record = Entrevue.extract(article)
    #expect(record.id == "a1")
    let (graph, diagnostics) = Entrevue.graph(of: [record])
    #expect(diagnostics.isEmpty)
    #expect(graph.articles.map(\.id) == ["a1"])
    #expect(graph.people.map(\.name) == ["Javier Orduna", "Rui Sampaio"])
    #expect(graph.meetings.count == 1)
    #expect(String(decoding: Entrevue.jsonLD(of: graph), as: UTF8.self).contains("Javier Orduna"))
    #expect(String(decoding: Entrevue.nodeLink(of: graph), as: UTF8.self).contains("Rui Sampaio"))
    #expect(String(decoding: Entrevue.dot(of: graph), as: UTF8.self).hasPrefix("graph"))
  }

  @Test func `one import gives the values with their members`() throws {
    let record = Entrevue.extract(article)
    let meeting = try #require(Entrevue.graph(of: [record]).graph.meetings.first)
    #expect(meeting.date.start == PartialDate(iso: "2025-03-04"))
    #expect(meeting.date.start?.firstDay == PartialDate(year: 2025, month: 3, day: 4)?.firstDay)
    #expect(meeting.status == .held)
    #expect(meeting.evidence.first?.evidence.quote.contains("a reçu") == true)
    #expect(record.people.flatMap(\.countries).map(\.description).sorted() == ["ES", "PT"])
  }

  @Test func `reads the records that it writes`() {
    let record = Entrevue.extract(article)
    let lines = Entrevue.jsonLines(of: [record])
    let (records, diagnostics) = Entrevue.records(ofJSONLines: lines)
    #expect(records == [record])
    #expect(diagnostics.isEmpty)
  }

  @Test func `tells of lines that are no records`() {
    let (records, diagnostics) = Entrevue.records(ofJSONLines: Array("nothing\n".utf8))
    #expect(records.isEmpty)
    #expect(diagnostics.count == 1)
  }

  @Test func `gives an empty graph for no records`() {
    #expect(Entrevue.graph(of: []).graph == KnowledgeGraph())
  }
}
