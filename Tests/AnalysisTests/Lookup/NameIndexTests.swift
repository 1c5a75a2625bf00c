import Knowledge
import Testing

@testable import Analysis

@Suite struct NameIndexTests {
  private let index = NameIndex(Fixture.world)

  private func labels(_ match: NameIndex.Match) -> [String] {
    switch match {
    case .found(let candidate, let others): [candidate.label] + others.map(\.label)
    case .several(let candidates), .none(let candidates): candidates.map(\.label)
    }
  }

  @Test(arguments: [
    "Berthe Éloi", "BERTHE ELOI", "éloi", "Eloi Berthe", "person.berthe-eloi", "berthe-eloi",
    "  berthe  éloi ", "bert", "be él",
  ])
  func `finds a name without case, accents, order or its end`(text: String) {
    #expect(labels(index.find(text)) == ["Berthe Éloi"])
    guard case .found = index.find(text) else {
      Issue.record("\(text) is not found")
      return
    }
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

/// Whom a name means that several bear.
@Suite struct NamesakeTests {
  /// People by name with the number of meetings that each had with a stranger.
  private func index(
    _ people: [(name: String, aliases: [String], meetings: Int)]
  ) -> NameIndex {
    let stranger = UInt32(people.count)
    var graph = KnowledgeGraph(
      people: people.enumerated().map { index, person in
        KnowledgeGraph.Person(
          key: "person.\(index)", name: person.name, aliases: person.aliases)
      } + [KnowledgeGraph.Person(key: "person.stranger", name: "Ida Nemo")])
    for (index, person) in people.enumerated() {
      for _ in 0..<person.meetings {
        graph.meetings.append(
          Fixture.meeting(
            "meeting.\(graph.meetings.count)", [(UInt32(index), .host), (stranger, .visitor)]))
      }
    }
    return NameIndex(graph)
  }

  private func keys(_ match: NameIndex.Match) -> [String]? {
    guard case .found(let candidate, let others) = match else { return nil }
    return [candidate.key] + others.map(\.key)
  }

  @Test func `an exact name is meant before a longer one with more meetings`() {
    let index = index([("Ana Prado Ruiz", [], 5), ("Ana Prado", [], 0)])
    #expect(keys(index.find("ana prado")) == ["person.1"])
    #expect(keys(index.find("prado ana")) == ["person.0", "person.1"])
  }

  @Test func `an alias is as good as a name`() {
    let index = index([("Ana Parado", ["Ana Prado"], 1), ("Ana Prado", ["Prado"], 3)])
    #expect(keys(index.find("Ana Prado")) == ["person.1", "person.0"])
    #expect(keys(index.find("Ana Parado")) == ["person.0"])
  }

  @Test func `someone with meetings is meant before a bare surname`() {
    let index = index([("Prado", [], 0), ("Berta Prado", [], 1), ("Ana Prado", [], 4)])
    #expect(keys(index.find("prado")) == ["person.2", "person.1", "person.0"])
    #expect(keys(index.find("prad")) == ["person.2", "person.1", "person.0"])
    #expect(keys(index.find("person.0")) == ["person.0"])
  }

  @Test func `a bare surname is meant where nobody of it has more meetings`() {
    let index = index([("Ana Prado", [], 1), ("Prado", [], 2)])
    #expect(keys(index.find("PRADO")) == ["person.1", "person.0"])
  }

  @Test func `among equals the first in order of key is meant`() {
    let index = index([("Berta Prado", [], 2), ("Ana Prado", [], 2)])
    #expect(keys(index.find("prado")) == ["person.0", "person.1"])
  }

  @Test func `meetings that took place count before those that did not`() {
    let index = NameIndex(Fixture.world)
    // Dina Zerouali has one meeting of each sort, Amine Zerouali three that took place.
    #expect(
      keys(index.find("zerouali")) == ["person.amine-zerouali", "person.dina-zerouali"])
  }

  @Test func `beginnings of different words are left to the user`() {
    let index = index([("Ana Prado", [], 3), ("Ana Praline", [], 1)])
    guard case .several(let candidates) = index.find("pra") else {
      Issue.record("one was chosen")
      return
    }
    #expect(candidates.map(\.key) == ["person.0", "person.1"])
  }

  @Test func `the whole name of a country is meant before a person in whose name it stands`() {
    var graph = Fixture.world
    graph.people.append(KnowledgeGraph.Person(key: "person.roi", name: "Roi du Maroc"))
    #expect(keys(NameIndex(graph).find("maroc")) == ["country.MA"])
  }
}
