import Knowledge
import Resolution
import Testing

@Suite struct ResolverTests {
  @Test func `no records give an empty graph`() {
    let (graph, diagnostics) = Resolver().resolve([])
    #expect(graph == KnowledgeGraph())
    #expect(diagnostics.isEmpty)
  }

  @Test func `the order of records changes nothing`() {
    for seed in UInt64(1)...12 {
      var generator = SyntheticRecords(people: 60, seed: seed)
      let records = generator.records(120)
      let expected = Resolver().resolve(records).graph
      let shuffled = records.sorted { String($0.id.reversed()) < String($1.id.reversed()) }
      #expect(Resolver().resolve(shuffled).graph == expected, "seed \(seed)")
      #expect(Resolver().resolve(records.reversed()).graph == expected, "seed \(seed)")
    }
  }

  @Test func `the graph keeps its invariants`() {
    var generator = SyntheticRecords(people: 80, seed: 3)
    let records = generator.records(300)
    let graph = Resolver().resolve(records).graph
    #expect(graph.validate() == [])
    let keys =
      graph.articles.map(\.key) + graph.people.map(\.key) + graph.institutions.map(\.key)
      + graph.countries.map(\.key) + graph.places.map(\.key) + graph.meetings.map(\.key)
      + graph.people.flatMap(\.tenures).map(\.key)
    #expect(Set(keys).count == keys.count)
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    #expect(graph.countries.allSatisfy { $0.key == "country.\($0.code)" })
    #expect(
      keys.filter { !$0.hasPrefix("country.") }.allSatisfy { $0.allSatisfy(letters.contains) })
    #expect(graph.people.map(\.key) == graph.people.map(\.key).sorted())
    #expect(graph.places.map(\.key) == graph.places.map(\.key).sorted())
    #expect(
      graph.people.map(\.mentions.count).reduce(0, +) == records.map(\.people.count).reduce(0, +))
    #expect(
      graph.meetings.map(\.reports.count).reduce(0, +) == records.map(\.meetings.count).reduce(0, +)
    )
    for meeting in graph.meetings {
      #expect(Set(meeting.participations.map(\.person)).count == meeting.participations.count)
      #expect(meeting.participations.allSatisfy { Int($0.person.rawValue) < graph.people.count })
      #expect(Set(meeting.reports.map(\.article)).count == meeting.reports.count)
    }
  }

  @Test func `an unrelated article changes no key`() {
    var generator = SyntheticRecords(people: 40, seed: 5)
    let records = generator.records(60)
    let before = Resolver().resolve(records).graph
    let other = article(
      "00", "1999-01-01", people: [.named("Zyx Quov", "NZ"), .named("Wim Xaq", "IS")],
      bodies: [.named("Cercle des marins", "NZ")],
      meetings: [.of("Zyx Quov", "Wim Xaq", on: "1999-01-01", in: "Nelson", "NZ")])
    let after = Resolver().resolve(records + [other]).graph
    #expect(Set(before.people.map(\.key)).isSubset(of: after.people.map(\.key)))
    #expect(Set(before.institutions.map(\.key)).isSubset(of: after.institutions.map(\.key)))
    #expect(Set(before.meetings.map(\.key)).isSubset(of: after.meetings.map(\.key)))
    #expect(after.people.count == before.people.count + 2)
  }

  @Test func `a second record of one id is left out and reported`() {
    let (graph, diagnostics) = Resolver().resolve([
      article("a"), article("a", people: [.named("Ada Brun")]),
    ])
    #expect(graph.articles.count == 1)
    #expect(diagnostics.map(\.id) == ["record.duplicate-id"])
  }

  @Test func `references to nothing are passed over and reported`() {
    let (graph, diagnostics) = Resolver().resolve([
      article(
        "a", people: [.named("Ada Brun", at: ["nowhere"])],
        meetings: [.of("Ada Brun", "nobody", on: "2024-01-01", bodies: ["nothing"])])
    ])
    #expect(graph.meetings.first?.participations.count == 1)
    #expect(diagnostics.count == 3)
    #expect(diagnostics.allSatisfy { $0.id == "record.dangling-reference" })
  }

  @Test func `states have their French names and their articles`() throws {
    let graph = graph(
      article("a", evokes: ["US"]), article("b", people: [.named("Ada Brun", "US")]))
    let country = try #require(graph.countries.first)
    #expect(country.name == "États-Unis")
    #expect(country.articles.map(\.rawValue) == [0, 1])
  }

  @Test func `a place without a state is the only one of its name`() {
    func places(_ mentions: (String, String?)...) -> [String] {
      let people = [ArticleRecord.Person.named("Ada Brun", "FR"), .named("Ivo Kern", "AT")]
      let records = mentions.enumerated().map { index, place in
        article(
          "a\(index)", people: people,
          meetings: [.of("Ada Brun", "Ivo Kern", on: "2024-01-01", in: place.0, place.1)])
      }
      return Resolver().resolve(records).graph.places.map(\.key)
    }
    #expect(places(("le Palais", "FR"), ("Palais", nil)) == ["place.palais.fr"])
    #expect(
      places(("Palais", "FR"), ("Palais", nil), ("Palais", "US"))
        == ["place.palais", "place.palais.fr", "place.palais.us"])
  }
}
