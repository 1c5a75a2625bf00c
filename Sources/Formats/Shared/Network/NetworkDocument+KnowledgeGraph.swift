public import Knowledge

extension NetworkDocument {
  /// The whole graph as a directed multigraph: people, institutions, countries, places and
  /// meetings are nodes, and who took part, held a post or belongs where are edges.
  ///
  /// Articles are not nodes; each meeting and post has its proving quote. The `relation` of an edge
  /// is `participates`, `tenure`, `acts-for`, `belongs-to`, `located-in` or `may-be-same`.
  ///
  /// - Complexity: O(n) in the size of the graph, which must be valid.
  public init(graph: KnowledgeGraph) {
    self.init(isDirected: true, isMultigraph: true)
    let countries = Dictionary(
      graph.countries.map { ($0.code, $0.key) }, uniquingKeysWith: { first, _ in first })
    for person in graph.people { add(person, graph, countries) }
    for institution in graph.institutions {
      nodes.append(
        Node(
          id: institution.key, kind: "institution", label: institution.name,
          country: institution.country?.description,
          more: [Attribute("aliases", .texts(institution.aliases))]))
      link(institution.key, institution.country.flatMap { countries[$0] }, "belongs-to")
    }
    for country in graph.countries {
      nodes.append(
        Node(
          id: country.key, kind: "country", label: country.name, country: country.code.description))
    }
    for place in graph.places {
      nodes.append(
        Node(
          id: place.key, kind: "place", label: place.name, country: place.country?.description))
      link(place.key, place.country.flatMap { countries[$0] }, "located-in")
    }
    for meeting in graph.meetings { add(meeting, graph, countries) }
    for merge in graph.suggestedMerges {
      link(
        graph[merge.first].key, graph[merge.second].key, "may-be-same",
        [Attribute("reason", .text(merge.reason))])
    }
  }

  /// Adds an edge that carries no meeting; none without a target.
  private mutating func link(
    _ source: String, _ target: String?, key: String? = nil, _ relation: String,
    _ attributes: [Attribute] = []
  ) {
    guard let target else { return }
    edges.append(
      Edge(
        source: source, target: target, key: key ?? relation,
        attributes: [Attribute("relation", .text(relation))] + attributes))
  }

  private mutating func add(
    _ person: KnowledgeGraph.Person, _ graph: KnowledgeGraph, _ countries: [CountryCode: String]
  ) {
    nodes.append(
      Node(
        id: person.key, kind: "person", label: person.name,
        country: person.countries.first?.description,
        more: [
          Attribute("countries", .texts(person.countries.map(\.description))),
          Attribute("aliases", .texts(person.aliases)),
          Attribute("posts", .texts(person.tenures.map(\.title))),
        ] + Attribute.optional("wikidata", person.wikidata)))
    for code in person.countries { link(person.key, countries[code], "acts-for") }
    for tenure in person.tenures {
      let body = tenure.institution.map { graph[$0].key }
      link(
        person.key, body ?? tenure.country.flatMap { countries[$0] }, key: tenure.key, "tenure",
        [
          Attribute("title", .text(tenure.title)),
          Attribute("period", .text(tenure.period.rawValue)),
        ]
          + Attribute.optional("first", tenure.firstAttested?.description)
          + Attribute.optional("last", tenure.lastAttested?.description)
          + Attribute.optional("evidence", tenure.evidence.first?.evidence.quote))
    }
  }

  private mutating func add(
    _ meeting: KnowledgeGraph.Meeting, _ graph: KnowledgeGraph, _ countries: [CountryCode: String]
  ) {
    let first = meeting.date.start?.description
    let last = (meeting.date.end ?? meeting.date.start)?.description
    let quote = meeting.evidence.first?.evidence.quote
    nodes.append(
      Node(
        id: meeting.key, kind: "meeting", label: graph.label(of: meeting),
        country: meeting.placeCountry?.description,
        more: [
          Attribute("meeting_kind", .text(meeting.kind.rawValue)),
          Attribute("status", .text(meeting.status.rawValue)),
          Attribute("date_basis", .text(meeting.date.basis.rawValue)),
          Attribute("confidence", .number(meeting.confidence)),
          Attribute("sources", .integer(meeting.sourceCount)),
        ] + Attribute.optional("first", first) + Attribute.optional("last", last)
          + Attribute.optional("evidence", quote)))

    var number = 0
    func participation(_ source: String, _ role: ParticipantRole, _ onBehalfOf: [String]) -> Edge {
      number += 1
      // Numbered, because one person may play two parts in a meeting.
      return Edge(
        source: source, target: meeting.key, key: "participates-\(number)",
        weight: 1, meetings: [meeting.key], first: first, last: last, quote: quote,
        more: [
          Attribute("relation", .text("participates")), Attribute("role", .text(role.rawValue)),
          Attribute("on_behalf_of", .texts(onBehalfOf)),
        ])
    }
    for part in meeting.participations {
      edges.append(
        participation(graph[part.person].key, part.role, part.onBehalfOf.map { graph[$0].key }))
    }
    for id in meeting.institutions { edges.append(participation(graph[id].key, .participant, [])) }
    for code in meeting.countries {
      guard let country = countries[code] else { continue }
      edges.append(participation(country, .participant, []))
    }
    let place = meeting.place.map { graph[$0].key }
    link(meeting.key, place ?? meeting.placeCountry.flatMap { countries[$0] }, "located-in")
  }
}
