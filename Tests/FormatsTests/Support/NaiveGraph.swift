import Knowledge
import Text

/// A knowledge graph of records by the simplest rules, only for tests of formats.
///
/// Equal folded names are one entity, every meeting of a record is a meeting.
struct NaiveGraph {
  private var graph = KnowledgeGraph()
  private var people: [String: KnowledgeGraph.Person] = [:]
  private var institutions: [String: KnowledgeGraph.Institution] = [:]
  private var places: [String: KnowledgeGraph.Place] = [:]
  private var countries: [CountryCode: Set<ArticleID>] = [:]
  private var positions: [String: UInt32] = [:]

  static func graph(of records: [ArticleRecord]) -> KnowledgeGraph {
    var naive = NaiveGraph()
    for (index, record) in records.enumerated() { naive.addEntities(of: record, index) }
    naive.finishEntities()
    for (index, record) in records.enumerated() { naive.addMeetings(of: record, index) }
    naive.graph.meetings.sort { a, b in
      switch (a.date.start, b.date.start) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): false
      case (_?, nil): true
      default: a.key < b.key
      }
    }
    if naive.graph.people.count > 1 {
      naive.graph.suggestedMerges = [
        .init(
          first: PersonID(rawValue: 1), second: PersonID(rawValue: 0), reason: "\"like\" <names>")
      ]
    }
    return naive.graph
  }

  private func key(_ institution: ArticleRecord.Institution) -> String {
    let state = institution.country.map { ".\($0.description.lowercased())" } ?? ""
    return "institution.\(Folding.slug(institution.name))\(state)"
  }

  private func key(_ person: ArticleRecord.Person) -> String {
    "person.\(Folding.slug(person.name))"
  }

  private func sourced(
    _ evidence: [Evidence], _ article: ArticleID
  ) -> [KnowledgeGraph.SourcedEvidence] {
    evidence.map { .init(article: article, evidence: $0) }
  }

  private mutating func evoke(_ code: CountryCode?) {
    if let code { countries[code, default: []] = countries[code] ?? [] }
  }

  private mutating func addEntities(of record: ArticleRecord, _ index: Int) {
    let article = ArticleID(rawValue: UInt32(index))
    graph.articles.append(
      .init(
        id: record.id, key: "article.\(Folding.slug(record.id)).\(index)", title: record.title,
        published: record.published, source: record.source, url: record.url,
        language: record.language, textSHA256: record.textSHA256))
    for code in record.countries { countries[code, default: []].insert(article) }
    for entry in record.institutions {
      evoke(entry.country)
      let key = key(entry)
      var merged =
        institutions[key] ?? .init(key: key, name: entry.name, country: entry.country)
      merged.aliases = Set(merged.aliases + entry.aliases).sorted()
      if merged.mentions.last?.article != article {
        merged.mentions.append(.init(article: article, name: entry.name))
      }
      merged.evidence += sourced(entry.evidence, article)
      institutions[key] = merged
    }
    for entry in record.people {
      let key = key(entry)
      var merged = people[key] ?? .init(key: key, name: entry.name)
      merged.aliases = Set(merged.aliases + entry.aliases).sorted()
      merged.countries = Set(merged.countries + entry.countries).sorted()
      for code in entry.countries { evoke(code) }
      if merged.mentions.last?.article != article {
        merged.mentions.append(.init(article: article, name: entry.name))
      }
      merged.evidence += sourced(entry.evidence, article)
      people[key] = merged
    }
    for meeting in record.meetings {
      evoke(meeting.placeCountry)
      for code in meeting.countries { evoke(code) }
      guard let place = meeting.place else { continue }
      let key = placeKey(place, meeting.placeCountry)
      places[key] = places[key] ?? .init(key: key, name: place, country: meeting.placeCountry)
    }
    for post in record.people.flatMap(\.posts) { evoke(post.country) }
  }

  private func placeKey(_ place: String, _ country: CountryCode?) -> String {
    "place.\(Folding.slug(place))\(country.map { ".\($0.description.lowercased())" } ?? "")"
  }

  private mutating func finishEntities() {
    graph.people = people.values.sorted { $0.key < $1.key }
    graph.institutions = institutions.values.sorted { $0.key < $1.key }
    graph.places = places.values.sorted { $0.key < $1.key }
    graph.countries = countries.keys.sorted().map {
      .init(code: $0, key: "country.\($0)", name: "\($0)", articles: (countries[$0] ?? []).sorted())
    }
    for keys in [graph.people.map(\.key), graph.institutions.map(\.key), graph.places.map(\.key)] {
      for (position, key) in keys.enumerated() { positions[key] = UInt32(position) }
    }
  }

  private mutating func addMeetings(of record: ArticleRecord, _ index: Int) {
    let article = ArticleID(rawValue: UInt32(index))
    var persons: [String: PersonID] = [:]
    var bodies: [String: InstitutionID] = [:]
    for entry in record.people { persons[entry.id] = positions[key(entry)].map(PersonID.init) }
    for entry in record.institutions {
      bodies[entry.id] = positions[key(entry)].map(InstitutionID.init)
    }
    for entry in record.people {
      guard let id = persons[entry.id] else { continue }
      let position = Int(id.rawValue)
      for post in entry.posts {
        let number = graph.people[position].tenures.count + 1
        graph.people[position].tenures.append(
          .init(
            key: "tenure.\(graph.people[position].key).\(number)", title: post.title,
            institution: post.institution.flatMap { bodies[$0] }, country: post.country,
            period: post.period, firstAttested: record.published, lastAttested: record.published,
            evidence: sourced(post.evidence, article)))
      }
    }
    for (number, entry) in record.meetings.enumerated() {
      let date = entry.date.start?.description ?? "undated"
      graph.meetings.append(
        .init(
          key: "meeting.\(date).\(index).\(number)", kind: entry.kind, status: entry.status,
          date: entry.date,
          place: entry.place.flatMap { positions[placeKey($0, entry.placeCountry)] }
            .map(PlaceID.init), placeCountry: entry.placeCountry,
          participations: entry.participations.compactMap { part in
            persons[part.person].map {
              .init(
                person: $0, role: part.role,
                onBehalfOf: Set(part.onBehalfOf.compactMap { bodies[$0] }).sorted())
            }
          },
          institutions: Set(entry.institutions.compactMap { bodies[$0] }).sorted(),
          countries: Set(entry.countries).sorted(),
          reports: [
            .init(
              article: article, status: entry.status, date: entry.date, place: entry.place,
              confidence: entry.confidence, rule: entry.rule)
          ],
          evidence: sourced(entry.evidence, article), confidence: entry.confidence))
    }
  }
}
