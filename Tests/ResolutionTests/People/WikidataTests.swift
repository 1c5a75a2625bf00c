import Knowledge
import Resolution
import Testing

/// Two ids are two people, one id is one.
struct WikidataTests {
  private func known(_ name: String, _ country: String, _ id: String?) -> ArticleRecord.Person {
    var person = ArticleRecord.Person.named(name, country)
    person.wikidata = id
    return person
  }

  @Test func twoIDsAreNeverOne() {
    let graph = graph(
      article("a", people: [known("Carl Brenner", "DE", "Q900001")]),
      article("b", people: [known("Carl Brenner", "DE", "Q900002")]))
    #expect(
      graph.people.map(\.wikidata).sorted { ($0 ?? "") < ($1 ?? "") } == ["Q900001", "Q900002"])
    #expect(graph.suggestedMerges.isEmpty)
  }

  @Test func oneIDIsOnePerson() {
    let graph = graph(
      article("a", people: [known("Carl Brenner", "DE", "Q900001")]),
      article("b", people: [known("Karel Brener", "CZ", "Q900001")]))
    #expect(graph.people.count == 1)
    #expect(graph.people.first?.wikidata == "Q900001")
  }

  @Test func withoutAnIDTheNameDecides() {
    let graph = graph(
      article("a", people: [known("Carl Brenner", "DE", "Q900001")]),
      article("b", people: [known("Carl Brenner", "DE", nil)]))
    #expect(graph.people.count == 1)
  }

  @Test func stateChoosesBetweenIDs() {
    let graph = graph(
      article("a", people: [known("Carl Brenner", "DE", "Q900001")]),
      article("b", people: [known("Carl Brenner", "AT", "Q900002")]),
      article("c", people: [known("Carl Brenner", "AT", nil)]))
    #expect(graph.people.count == 2)
    #expect(graph.people.first { $0.wikidata == "Q900002" }?.mentions.count == 2)
  }
}
