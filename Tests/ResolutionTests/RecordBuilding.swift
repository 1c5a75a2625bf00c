import Knowledge
import Resolution

/// Short ways to write records of invented people.
extension ArticleRecord.Person {
  /// A person whose id is the name.
  static func named(
    _ name: String, _ countries: String..., aliases: [String] = [], at bodies: [String] = [],
    posts: [ArticleRecord.Post] = []
  ) -> Self {
    Self(
      id: name, name: name, aliases: aliases, countries: countries.compactMap { CountryCode($0) },
      institutions: bodies, posts: posts)
  }
}

extension ArticleRecord.Institution {
  /// An institution whose id is the name.
  static func named(_ name: String, _ country: String? = nil, aliases: [String] = []) -> Self {
    Self(id: name, name: name, aliases: aliases, country: country.flatMap { CountryCode($0) })
  }
}

extension ArticleRecord.Meeting {
  /// A meeting of people given by their ids.
  static func of(
    _ people: String..., on date: String? = nil, to end: String? = nil, in place: String? = nil,
    _ country: String? = nil, kind: MeetingKind = .talks, status: MeetingStatus = .held,
    bodies: [String] = [], states: [String] = [], quote: String? = nil, confidence: Double = 0.8
  ) -> Self {
    Self(
      id: "m", kind: kind, status: status,
      date: DateSpan(
        start: date.flatMap { PartialDate(iso: $0) }, end: end.flatMap { PartialDate(iso: $0) },
        basis: date == nil ? .unknown : .explicit),
      place: place, placeCountry: country.flatMap { CountryCode($0) },
      participations: people.map { .init(person: $0) }, institutions: bodies,
      countries: states.compactMap { CountryCode($0) },
      evidence: quote.map { [Evidence(range: 0..<$0.unicodeScalars.count, quote: $0)] } ?? [],
      confidence: confidence)
  }
}

/// A record.
func article(
  _ id: String, _ published: String? = nil, people: [ArticleRecord.Person] = [],
  bodies: [ArticleRecord.Institution] = [], evokes countries: [String] = [],
  meetings: [ArticleRecord.Meeting] = [], text: String? = nil
) -> ArticleRecord {
  ArticleRecord(
    id: id, published: published.flatMap { PartialDate(iso: $0) }, textSHA256: text,
    people: people, institutions: bodies, countries: countries.compactMap { CountryCode($0) },
    meetings: meetings)
}

/// The graph of some records.
func graph(_ records: ArticleRecord...) -> KnowledgeGraph { Resolver().resolve(records).graph }

extension KnowledgeGraph {
  /// For each person the forms in which articles name him, sorted.
  var clusters: [[String]] {
    people.map { $0.mentions.map { self[$0.article].id + " " + $0.name }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How many nodes the names of these records' people make.
  var personCount: Int { people.count }
}
