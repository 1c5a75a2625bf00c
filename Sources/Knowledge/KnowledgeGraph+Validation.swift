extension KnowledgeGraph {
  /// What breaks the invariants of the graph, one sentence each; empty for a valid graph.
  ///
  /// Formats and analyses may rely on a valid graph: an id out of range would stop the program.
  ///
  /// - Complexity: O(n log n) in the size of the graph.
  public func validate() -> [String] {
    var check = GraphCheck(graph: self)
    check.run()
    return check.violations
  }
}

/// One pass over a graph that collects what is wrong.
private struct GraphCheck {
  let graph: KnowledgeGraph
  var violations: [String] = []
  private var keys: Set<String> = []
  private let codes: Set<CountryCode>

  init(graph: KnowledgeGraph) {
    self.graph = graph
    codes = Set(graph.countries.map(\.code))
  }

  mutating func run() {
    checkKeys()
    checkOrder()
    for person in graph.people { check(person) }
    for institution in graph.institutions {
      checkSorted(institution.aliases, "\(institution.key): aliases")
      checkCountry(institution.country, institution.key)
      check(institution.mentions, institution.key)
      check(institution.evidence, institution.key)
    }
    for country in graph.countries {
      checkIDs(country.articles, below: graph.articles.count, "\(country.key): articles")
    }
    for place in graph.places { checkCountry(place.country, place.key) }
    for meeting in graph.meetings { check(meeting) }
    for (position, merge) in graph.suggestedMerges.enumerated() {
      let name = "suggestedMerges[\(position)]"
      checkRange(merge.first, below: graph.people.count, name)
      checkRange(merge.second, below: graph.people.count, name)
      if merge.first == merge.second { report(name, "a person cannot be merged with itself") }
    }
  }

  private mutating func report(_ place: String, _ message: String) {
    violations.append("\(place): \(message)")
  }

  // MARK: Keys and order of the arrays

  private mutating func checkKeys() {
    let ids = Set(graph.articles.map(\.id))
    if ids.count < graph.articles.count { report("articles", "two articles have the same id") }
    for article in graph.articles { checkKey(article.key) }
    for person in graph.people {
      checkKey(person.key)
      for tenure in person.tenures { checkKey(tenure.key) }
    }
    for institution in graph.institutions { checkKey(institution.key) }
    for country in graph.countries {
      // The only key with capitals: the code is part of it.
      checkKey(country.key.lowercased())
      if !country.key.hasSuffix(".\(country.code)") {
        report(country.key, "the key does not end in the code \(country.code)")
      }
    }
    for place in graph.places { checkKey(place.key) }
    for meeting in graph.meetings { checkKey(meeting.key) }
  }

  private mutating func checkKey(_ key: String) {
    let allowed = key.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }
    if key.isEmpty || !allowed {
      report("“\(key)”", "a key consists of a-z, 0-9, point and hyphen")
    }
    if !keys.insert(key).inserted { report(key, "the key occurs twice") }
  }

  private mutating func checkOrder() {
    checkSorted(graph.people.map(\.key), "people")
    checkSorted(graph.institutions.map(\.key), "institutions")
    checkSorted(graph.places.map(\.key), "places")
    checkSorted(graph.countries.map(\.code), "countries")
    for (a, b) in zip(graph.meetings, graph.meetings.dropFirst()) where !Self.comesBefore(a, b) {
      report(b.key, "must come before \(a.key): meetings are sorted by start, then key")
    }
  }

  private static func comesBefore(_ a: KnowledgeGraph.Meeting, _ b: KnowledgeGraph.Meeting) -> Bool
  {
    switch (a.date.start, b.date.start) {
    case (let first?, let second?) where first != second: first < second
    case (nil, _?): false
    case (_?, nil): true
    default: a.key < b.key
    }
  }

  // MARK: Entities

  private mutating func check(_ person: KnowledgeGraph.Person) {
    checkSorted(person.aliases, "\(person.key): aliases")
    checkCountries(person.countries, person.key)
    check(person.mentions, person.key)
    check(person.evidence, person.key)
    for tenure in person.tenures {
      if let id = tenure.institution {
        checkRange(id, below: graph.institutions.count, tenure.key)
      }
      checkCountry(tenure.country, tenure.key)
      check(tenure.evidence, tenure.key)
      if let first = tenure.firstAttested, let last = tenure.lastAttested, last < first {
        report(tenure.key, "is attested last before it is attested first")
      }
    }
  }

  private mutating func check(_ meeting: KnowledgeGraph.Meeting) {
    let key = meeting.key
    if let id = meeting.place { checkRange(id, below: graph.places.count, key) }
    checkCountry(meeting.placeCountry, key)
    checkCountries(meeting.countries, key)
    checkIDs(meeting.institutions, below: graph.institutions.count, "\(key): institutions")
    for part in meeting.participations {
      checkRange(part.person, below: graph.people.count, "\(key): participations")
      checkIDs(part.onBehalfOf, below: graph.institutions.count, "\(key): onBehalfOf")
    }
    for report in meeting.reports {
      checkRange(report.article, below: graph.articles.count, "\(key): reports")
      checkConfidence(report.confidence, "\(key): reports")
    }
    checkAscending(meeting.reports.map(\.article), "\(key): reports")
    check(meeting.evidence, key)
    checkConfidence(meeting.confidence, key)
  }

  private mutating func check(_ mentions: [KnowledgeGraph.Mention], _ key: String) {
    checkIDs(mentions.map(\.article), below: graph.articles.count, "\(key): mentions")
  }

  private mutating func check(_ evidence: [KnowledgeGraph.SourcedEvidence], _ key: String) {
    for entry in evidence {
      checkRange(entry.article, below: graph.articles.count, "\(key): evidence")
      if entry.evidence.range.lowerBound < 0 { report(key, "evidence begins before the text") }
    }
    checkAscending(evidence.map(\.article), "\(key): evidence")
  }

  // MARK: Values

  private mutating func checkRange<ID: RawRepresentable>(
    _ id: ID, below count: Int, _ place: String
  ) where ID.RawValue == UInt32 {
    if id.rawValue >= count { report(place, "\(ID.self) \(id.rawValue) is out of range") }
  }

  private mutating func checkIDs<ID: RawRepresentable & Comparable>(
    _ ids: [ID], below count: Int, _ place: String
  ) where ID.RawValue == UInt32 {
    for id in ids { checkRange(id, below: count, place) }
    checkSorted(ids, place)
  }

  private mutating func checkCountries(_ countries: [CountryCode], _ place: String) {
    for code in countries { checkCountry(code, place) }
    checkSorted(countries, "\(place): countries")
  }

  private mutating func checkCountry(_ code: CountryCode?, _ place: String) {
    if let code, !codes.contains(code) { report(place, "\(code) is not among the countries") }
  }

  private mutating func checkConfidence(_ confidence: Double, _ place: String) {
    if !(0...1).contains(confidence) { report(place, "the confidence is not within 0…1") }
  }

  private mutating func checkSorted(_ values: [some Comparable], _ place: String) {
    for (a, b) in zip(values, values.dropFirst()) where !(a < b) {
      return report(place, "are not sorted, or hold one twice")
    }
  }

  private mutating func checkAscending(_ values: [some Comparable], _ place: String) {
    for (a, b) in zip(values, values.dropFirst()) where b < a {
      return report(place, "are not in article order")
    }
  }
}
