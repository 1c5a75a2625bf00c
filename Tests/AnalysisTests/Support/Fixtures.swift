import Analysis
import Graphs
import Knowledge

/// A small made-up world of people, bodies and meetings.
///
/// People: 0 Amine Zerouali (MA, DG), 1 Berthe Éloi (FR, ministry), 2 Carl Œdmann (DE), 3 Dina Zerouali (MA).
/// Institutions: 0 Direction générale (MA), 1 Ministère (FR), 2 Union (international).
enum Fixture {
  static let morocco = country("MA")
  static let france = country("FR")
  static let germany = country("DE")

  static func country(_ text: String) -> CountryCode {
    guard let code = CountryCode(text) else { preconditionFailure("two letters") }
    return code
  }

  /// The sum of the weights of a node's links.
  static let strength: RankingMeasure = {
    guard let measure = RankingMeasure.named("strength") else {
      preconditionFailure("the catalogue lacks the strength")
    }
    return measure
  }()

  static func date(_ text: String) -> DateSpan {
    DateSpan(start: PartialDate(iso: text), basis: .explicit)
  }

  static func meeting(
    _ key: String, _ people: [(UInt32, ParticipantRole)], on day: String? = nil,
    status: MeetingStatus = .held, kind: MeetingKind = .talks, bodies: [UInt32] = [],
    countries: [CountryCode] = [], confidence: Double = 1
  ) -> KnowledgeGraph.Meeting {
    KnowledgeGraph.Meeting(
      key: key, kind: kind, status: status, date: day.map(date) ?? .unknown,
      participations: people.map {
        KnowledgeGraph.Participation(person: PersonID(rawValue: $0.0), role: $0.1)
      },
      institutions: bodies.map(InstitutionID.init(rawValue:)), countries: countries,
      confidence: confidence)
  }

  static let world = KnowledgeGraph(
    articles: [
      KnowledgeGraph.Source(id: "a", key: "article.a", published: PartialDate(iso: "2025-01-02")),
      KnowledgeGraph.Source(id: "b", key: "article.b", published: PartialDate(iso: "2025-06-02")),
    ],
    people: [
      person("amine-zerouali", "Amine Zerouali", [morocco], body: 0, articles: [0, 1]),
      person("berthe-eloi", "Berthe Éloi", [france], body: 1, articles: [0]),
      person("carl-oedmann", "Carl Œdmann", [germany], body: nil, articles: [0, 1]),
      person("dina-zerouali", "Dina Zerouali", [morocco], body: nil, articles: [1]),
    ],
    institutions: [
      KnowledgeGraph.Institution(
        key: "institution.direction.ma", name: "Direction générale", aliases: ["DG"],
        country: morocco),
      KnowledgeGraph.Institution(
        key: "institution.ministere.fr", name: "Ministère de l’Intérieur", country: france),
      KnowledgeGraph.Institution(key: "institution.union", name: "Union"),
    ],
    countries: [
      KnowledgeGraph.Country(code: germany, key: "country.DE", name: "Allemagne"),
      KnowledgeGraph.Country(code: france, key: "country.FR", name: "France"),
      KnowledgeGraph.Country(code: morocco, key: "country.MA", name: "Maroc"),
    ],
    meetings: [
      meeting("meeting.1", [(0, .host), (1, .visitor)], on: "2025-01-10"),
      meeting("meeting.2", [(0, .host), (1, .visitor), (2, .witness)], on: "2025-02"),
      meeting(
        "meeting.3", [(0, .participant), (1, .participant), (2, .participant)], on: "2025-03-01",
        kind: .summit, confidence: 0.5),
      meeting("meeting.4", [(2, .host), (3, .visitor)], on: "2025-04-01", status: .planned),
      meeting("meeting.5", [(2, .host), (3, .visitor)], bodies: [2], countries: [france]),
    ])

  private static func person(
    _ slug: String, _ name: String, _ countries: [CountryCode], body: UInt32?, articles: [UInt32]
  ) -> KnowledgeGraph.Person {
    KnowledgeGraph.Person(
      key: "person.\(slug)", name: name, countries: countries,
      tenures: body.map {
        [
          KnowledgeGraph.Tenure(
            key: "tenure.\(slug).1", title: "chef", institution: InstitutionID(rawValue: $0))
        ]
      } ?? [],
      mentions: articles.map {
        KnowledgeGraph.Mention(article: ArticleID(rawValue: $0), name: name)
      })
  }
}

extension Network {
  /// The links as text, for reading in a failed test.
  var described: [String] {
    edges.map {
      "\(nodes[$0.source.index].label) – \(nodes[$0.target.index].label): \($0.weight)"
    }
  }
}
