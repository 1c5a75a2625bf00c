import Knowledge
import Testing

@Suite struct KnowledgeGraphValidationTests {
  /// Two people, a body, a country, a place and two meetings, all in order.
  static func validGraph() -> KnowledgeGraph {
    let morocco = [CountryCode("MA")].compactMap(\.self)
    let article = ArticleID(rawValue: 0)
    let words = KnowledgeGraph.SourcedEvidence(
      article: article, evidence: Evidence(range: 0..<2, quote: "où"))
    return KnowledgeGraph(
      articles: [.init(id: "é", key: "article.e")],
      people: [
        .init(
          key: "person.a", name: "A", aliases: ["a", "é"], countries: morocco,
          tenures: [
            .init(
              key: "tenure.a.1", title: "t", institution: InstitutionID(rawValue: 0),
              country: morocco.first, firstAttested: PartialDate(year: 2023),
              lastAttested: PartialDate(year: 2024), evidence: [words])
          ], mentions: [.init(article: article, name: "A")], evidence: [words, words]),
        .init(key: "person.b", name: "B"),
      ],
      institutions: [.init(key: "institution.i", name: "I", country: morocco.first)],
      countries: morocco.map {
        .init(code: $0, key: "country.MA", name: "Maroc", articles: [article])
      },
      places: [.init(key: "place.p", name: "P", country: morocco.first)],
      meetings: [
        .init(
          key: "meeting.z", kind: .talks, status: .held,
          date: DateSpan(start: PartialDate(year: 2024)), place: PlaceID(rawValue: 0),
          participations: [
            .init(person: PersonID(rawValue: 1), onBehalfOf: [InstitutionID(rawValue: 0)]),
            .init(person: PersonID(rawValue: 0)),
          ], institutions: [InstitutionID(rawValue: 0)], countries: morocco,
          reports: [.init(article: article, status: .held)], evidence: [words]),
        .init(key: "meeting.y", kind: .talks, status: .planned),
      ],
      suggestedMerges: [
        .init(first: PersonID(rawValue: 0), second: PersonID(rawValue: 1), reason: "r")
      ])
  }

  @Test func `finds nothing in a valid graph and in an empty one`() {
    #expect(Self.validGraph().validate() == [])
    #expect(KnowledgeGraph().validate() == [])
  }

  /// One way of breaking a valid graph, and the message that must come.
  struct Damage: Sendable, CustomTestStringConvertible {
    var message: String
    var apply: @Sendable (inout KnowledgeGraph) -> Void
    var testDescription: String { message }

    init(_ message: String, _ apply: @escaping @Sendable (inout KnowledgeGraph) -> Void) {
      self.message = message
      self.apply = apply
    }
  }

  static let damages: [Damage] = [
    Damage("articles: two articles have the same id") {
      $0.articles.append(.init(id: "é", key: "article.f"))
    },
    Damage("“person.É”: a key consists of a-z, 0-9, point and hyphen") {
      $0.people[1].key = "person.É"
    },
    Damage("“”: a key consists of a-z, 0-9, point and hyphen") { $0.articles[0].key = "" },
    Damage("meeting.z: the key occurs twice") { $0.people[1].key = "meeting.z" },
    Damage("tenure.a.1: the key occurs twice") { $0.places[0].key = "tenure.a.1" },
    Damage("country.FR: the key does not end in the code MA") {
      $0.countries[0].key = "country.FR"
    },
    Damage("people: are not sorted, or hold one twice") { $0.people.swapAt(0, 1) },
    Damage("meeting.z: must come before meeting.y: meetings are sorted by start, then key") {
      $0.meetings.swapAt(0, 1)
    },
    Damage("person.a: aliases: are not sorted, or hold one twice") {
      $0.people[0].aliases.reverse()
    },
    Damage("person.a: FR is not among the countries") {
      $0.people[0].countries = [CountryCode("FR")].compactMap(\.self)
    },
    Damage("tenure.a.1: InstitutionID 7 is out of range") {
      $0.people[0].tenures[0].institution = InstitutionID(rawValue: 7)
    },
    Damage("tenure.a.1: is attested last before it is attested first") {
      $0.people[0].tenures[0].lastAttested = PartialDate(year: 2022)
    },
    Damage("person.a: mentions: are not sorted, or hold one twice") {
      $0.people[0].mentions += $0.people[0].mentions
    },
    Damage("institution.i: mentions: ArticleID 1 is out of range") {
      $0.institutions[0].mentions = [.init(article: ArticleID(rawValue: 1), name: "I")]
    },
    Damage("person.a: evidence begins before the text") {
      $0.people[0].evidence[0].evidence.range = -1..<1
    },
    Damage("country.MA: articles: ArticleID 9 is out of range") {
      $0.countries[0].articles = [ArticleID(rawValue: 9)]
    },
    Damage("meeting.z: PlaceID 1 is out of range") {
      $0.meetings[0].place = PlaceID(rawValue: 1)
    },
    Damage("meeting.z: participations: PersonID 2 is out of range") {
      $0.meetings[0].participations[0].person = PersonID(rawValue: 2)
    },
    Damage("meeting.z: institutions: are not sorted, or hold one twice") {
      $0.meetings[0].institutions += $0.meetings[0].institutions
    },
    Damage("meeting.z: the confidence is not within 0…1") { $0.meetings[0].confidence = .nan },
    Damage("meeting.z: reports: are not in article order") {
      $0.articles.append(.init(id: "f", key: "article.f"))
      $0.meetings[0].reports.insert(.init(article: ArticleID(rawValue: 1), status: .held), at: 0)
    },
    Damage("suggestedMerges[0]: a person cannot be merged with itself") {
      $0.suggestedMerges[0].second = $0.suggestedMerges[0].first
    },
  ]

  @Test(arguments: damages) func `names what is wrong`(damage: Damage) {
    var graph = Self.validGraph()
    damage.apply(&graph)
    // One damage may break two rules at once, such as key and order.
    #expect(graph.validate().contains(damage.message), "\(graph.validate())")
  }
}
