import Knowledge
import Testing

@testable import Analysis

@Suite struct NameIndexTests {
  private let index = NameIndex(Fixture.world)

  private func labels(_ match: NameIndex.Match) -> [String] {
    switch match {
    case .unique(let candidate): [candidate.label]
    case .several(let candidates), .none(let candidates): candidates.map(\.label)
    }
  }

  @Test(arguments: [
    "Berthe Éloi", "BERTHE ELOI", "éloi", "Eloi Berthe", "person.berthe-eloi", "berthe-eloi",
    "  berthe  éloi ", "bert", "be él",
  ])
  func `finds a name without case, accents, order or its end`(text: String) {
    #expect(labels(index.find(text)) == ["Berthe Éloi"])
    guard case .unique = index.find(text) else {
      Issue.record("\(text) is not unique")
      return
    }
  }

  @Test func `gives all who share a word, in order of key`() {
    #expect(
      index.find("zerouali")
        == .several([
          .init(
            entity: .person(PersonID(rawValue: 0)), key: "person.amine-zerouali",
            label: "Amine Zerouali"),
          .init(
            entity: .person(PersonID(rawValue: 3)), key: "person.dina-zerouali",
            label: "Dina Zerouali"),
        ]))
  }

  @Test func `finds institutions by acronym and countries by name`() {
    #expect(labels(index.find("dg")) == ["Direction générale"])
    #expect(labels(index.find("Maroc")) == ["Maroc"])
    #expect(labels(index.find("œdmann")) == ["Carl Œdmann"])
    guard case .none = index.find("Maroc", kinds: [.person]) else {
      Issue.record("a country is no person")
      return
    }
  }

  @Test(arguments: ["Bertha Eloi", "Eloy", "Brethe Éloi"])
  func `suggests what is spelled alike`(text: String) {
    guard case .none(let suggestions) = index.find(text) else {
      Issue.record("\(text) was found")
      return
    }
    #expect(suggestions.first?.label == "Berthe Éloi")
  }

  @Test(arguments: ["", "   ", "…", "qqqqqqqqqq"])
  func `finds nothing in nothing`(text: String) {
    #expect(index.find(text) == .none(suggestions: []))
    #expect(NameIndex(KnowledgeGraph()).find(text) == .none(suggestions: []))
  }
}
