import Knowledge

/// Writes the entities of one graph.
struct FollowTheMoneyEntities {
  let graph: KnowledgeGraph
  var json = JSONWriter()

  init(graph: KnowledgeGraph) { self.graph = graph }

  // MARK: Entities

  mutating func article(_ article: KnowledgeGraph.Source) {
    let title = article.title.map(FollowTheMoneyText.name) ?? ""
    entity(
      article.key, "Article",
      [
        ("title", [title.isEmpty ? article.key : title]),
        ("publishedAt", dates(article.published)),
        ("publisher", article.source.map { [FollowTheMoneyText.name($0)] } ?? []),
        ("language", FollowTheMoneyText.language(article.language)),
        ("sourceUrl", FollowTheMoneyText.address(article.url)),
      ])
  }

  mutating func institution(_ institution: KnowledgeGraph.Institution) {
    // Bodies of a state are public ones; for the others nothing says so.
    entity(
      institution.key, institution.country == nil ? "Organization" : "PublicBody",
      [
        ("name", names([institution.name], else: institution.key)),
        ("alias", names(institution.aliases)),
        ("country", countries([institution.country])),
        ("proof", articles(institution.evidence)),
      ])
    documentation(institution.key, institution.evidence)
  }

  mutating func person(_ person: KnowledgeGraph.Person) {
    let aliases = names(person.aliases)
    entity(
      person.key, "Person",
      [
        ("name", names([person.name], else: person.key)),
        ("alias", aliases.filter { $0.contains(" ") }),
        // A surname alone must not make two people match.
        ("weakAlias", aliases.filter { !$0.contains(" ") }),
        ("country", countries(person.countries.map { $0 })),
        ("position", Self.distinct(person.tenures.map { FollowTheMoneyText.name($0.title) })),
        ("proof", articles(person.evidence)),
      ])
    documentation(person.key, person.evidence)
    for tenure in person.tenures { self.tenure(tenure, of: person) }
  }

  private mutating func tenure(
    _ tenure: KnowledgeGraph.Tenure, of person: KnowledgeGraph.Person
  ) {
    let title = FollowTheMoneyText.name(tenure.title)
    let position = "position.\(tenure.key)"
    entity(
      position, "Position",
      [
        ("name", [title.isEmpty ? tenure.key : title]),
        ("organization", tenure.institution.map { [graph[$0].key] } ?? []),
        ("country", countries([tenure.country])),
      ])
    let status =
      switch tenure.period {
      case .current, .acting: "current"
      case .former: "ended"
      case .future: "unknown"
      }
    entity(
      tenure.key, "Occupancy",
      [
        ("holder", [person.key]), ("post", [position]), ("status", [status]),
        ("date", dates(tenure.firstAttested, tenure.lastAttested)),
        ("description", [tenure.period.rawValue]), ("proof", articles(tenure.evidence)),
      ])
  }

  mutating func meeting(_ meeting: KnowledgeGraph.Meeting) {
    let place = meeting.place.map { FollowTheMoneyText.place(graph[$0].name) } ?? ""
    let people = Self.distinct(meeting.participations.map { graph[$0.person].key })
    let hosts = meeting.participations.filter { $0.role == .host }.map { graph[$0.person].key }
    entity(
      meeting.key, "Event",
      [
        ("name", [FollowTheMoneyText.name(graph.label(of: meeting))]),
        ("startDate", dates(meeting.date.start)), ("endDate", dates(meeting.date.end)),
        ("location", place.isEmpty ? [] : [place]),
        ("country", countries([meeting.placeCountry] + meeting.countries)),
        ("involved", people + meeting.institutions.map { graph[$0].key }),
        ("organizer", Self.distinct(hosts)),
        ("keywords", ["modality:\(meeting.status.rawValue)", "meeting:\(meeting.kind.rawValue)"]),
        ("summary", meeting.evidence.prefix(1).map { FollowTheMoneyText.name($0.evidence.quote) }),
        ("proof", articles(meeting.evidence)),
      ])
    documentation(meeting.key, meeting.evidence)
    for (index, part) in meeting.participations.enumerated() {
      let key = "\(meeting.key).part.\(index + 1)"
      let person = graph[part.person].key
      entity(
        key, "UnknownLink",
        [
          ("subject", [person]), ("object", [meeting.key]), ("role", [part.role.rawValue]),
          ("startDate", dates(meeting.date.start)), ("endDate", dates(meeting.date.end)),
        ])
      for (number, id) in part.onBehalfOf.enumerated() {
        entity(
          "\(key).for.\(number + 1)", "Representation",
          [
            ("agent", [person]), ("client", [graph[id].key]),
            ("startDate", dates(meeting.date.start)), ("endDate", dates(meeting.date.end)),
          ])
      }
    }
  }

  mutating func similar(_ merge: KnowledgeGraph.SuggestedMerge, number: Int) {
    entity(
      "suggested-merge.\(number)", "Similar",
      [
        ("candidate", [graph[merge.first].key]), ("match", [graph[merge.second].key]),
        ("criteria", [FollowTheMoneyText.name(merge.reason)]), ("matcher", ["entrevue"]),
      ])
  }

  /// One entity for each article and quote; the offsets are lost.
  private mutating func documentation(
    _ key: String, _ evidence: [KnowledgeGraph.SourcedEvidence]
  ) {
    for (index, entry) in evidence.enumerated() {
      entity(
        "\(key).evidence.\(index + 1)", "Documentation",
        [
          ("document", [graph[entry.article].key]), ("entity", [key]), ("role", ["evidence"]),
          ("summary", [FollowTheMoneyText.name(entry.evidence.quote)]),
        ])
    }
  }

  // MARK: Values

  private mutating func entity(
    _ id: String, _ schema: String, _ properties: [(String, [String])]
  ) {
    json.object { json in
      json.member("id", id)
      json.member("schema", schema)
      json.key("properties")
      json.object { json in
        for (name, values) in properties {
          let values = Self.distinct(values.filter { !$0.isEmpty })
          if !values.isEmpty { json.member(name, values) }
        }
      }
    }
    json.endLine()
  }

  private func dates(_ dates: PartialDate?...) -> [String] {
    // Years before 1000 are not dates of FollowTheMoney.
    Self.distinct(dates.compactMap { $0 }.filter { $0.year >= 1000 }.map(\.description))
  }

  private func countries(_ codes: [CountryCode?]) -> [String] {
    Self.distinct(codes.compactMap { $0?.description.lowercased() })
  }

  private func articles(_ evidence: [KnowledgeGraph.SourcedEvidence]) -> [String] {
    Self.distinct(evidence.map { graph[$0.article].key })
  }

  private func names(_ names: [String], else key: String? = nil) -> [String] {
    let cleaned = Self.distinct(names.map(FollowTheMoneyText.name).filter { !$0.isEmpty })
    return cleaned.isEmpty ? key.map { [$0] } ?? [] : cleaned
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
