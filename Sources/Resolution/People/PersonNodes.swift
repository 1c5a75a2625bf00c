import Knowledge

/// The graph's people.
enum PersonNodes {
  /// The nodes without tenures, sorted by key, and for each person his id.
  ///
  /// - Complexity: O(n log n) for n mentions.
  static func make(
    _ people: [[Int]], _ context: PersonContext
  ) -> (nodes: [KnowledgeGraph.Person], ids: [PersonID]) {
    var minter = KeyMinter()
    var keyed: [(person: Int, node: KnowledgeGraph.Person)] = []
    for (number, members) in people.enumerated() {
      var full: [String] = []
      var names: [String] = []
      var mentions: [KnowledgeGraph.Mention] = []
      var evidence: [KnowledgeGraph.SourcedEvidence] = []
      var countries: Set<CountryCode> = []
      var wikidata: String?
      for member in members {
        let entry = context.entries[member]
        let person = context.records[entry.record].people[entry.position]
        let article = ArticleID(rawValue: UInt32(entry.record))
        if entry.name.kind == .full || entry.name.kind == .sovereign {
          full.append(PersonContext.titled(person))
        }
        names += [person.name] + person.aliases
        if mentions.last?.article != article {
          mentions.append(.init(article: article, name: person.name))
        }
        evidence += person.evidence.map { .init(article: article, evidence: $0) }
        countries.formUnion(person.countries)
        wikidata = wikidata ?? person.wikidata
      }
      let shown = full.isEmpty ? mentions.map(\.name) : full
      let name = DisplayName.choose(shown)
      keyed.append(
        (
          number,
          KnowledgeGraph.Person(
            key: minter.mint("person", name, suffixes: countries.sorted()), name: name,
            aliases: DisplayName.others(than: name, among: names), countries: countries.sorted(),
            wikidata: wikidata, mentions: mentions, evidence: evidence)
        ))
    }
    keyed.sort { $0.node.key < $1.node.key }
    var ids = [PersonID](repeating: PersonID(rawValue: 0), count: keyed.count)
    for (id, entry) in keyed.enumerated() { ids[entry.person] = PersonID(rawValue: UInt32(id)) }
    return (keyed.map(\.node), ids)
  }

  /// Adds the posts of each person, dated by articles and, where those have no date, by the
  /// meetings that were held.
  ///
  /// - Complexity: O(posts + participations).
  static func addTenures(
    to nodes: inout [KnowledgeGraph.Person], _ people: [[Int]], _ ids: [PersonID],
    _ context: PersonContext, institutionOf: [[String: InstitutionID]]
  ) {
    for (number, members) in people.enumerated() {
      var attestations: [Tenures.Attestation] = []
      for member in members {
        let entry = context.entries[member]
        let record = context.records[entry.record]
        let person = record.people[entry.position]
        guard !person.posts.isEmpty else { continue }
        let dates =
          record.published.map { [$0] }
          ?? record.meetings.filter { meeting in
            meeting.status == .held
              && meeting.participations.contains { $0.person == person.id }
          }.compactMap(\.date.start)
        let article = ArticleID(rawValue: UInt32(entry.record))
        attestations += person.posts.map { post in
          Tenures.Attestation(
            record: entry.record, title: post.title,
            institution: post.institution.flatMap { institutionOf[entry.record][$0] }
              .map { Int($0.rawValue) },
            country: post.country, period: post.period, dates: dates,
            evidence: post.evidence.map { .init(article: article, evidence: $0) })
        }
      }
      let index = Int(ids[number].rawValue)
      nodes[index].tenures = Tenures.merged(attestations, person: nodes[index].key) {
        InstitutionID(rawValue: UInt32($0))
      }
    }
  }
}
