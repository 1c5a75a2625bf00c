import Knowledge
import Text

/// Assembles the graph from what was decided about people, institutions and meetings.
struct GraphBuilder {
  let records: [ArticleRecord]
  let options: ResolverOptions

  /// The graph of the records, which must be sorted and have unique ids.
  func graph() -> KnowledgeGraph {
    let bodies = InstitutionResolution(records: records)
    let context = PersonContext(records: records, institutions: bodies.bodyOf)
    let people = PersonResolution(context: context, options: options)
    let (institutions, institutionIDs) = InstitutionNodes.make(bodies, records)
    let institutionOf = bodies.bodyOf.map { $0.mapValues { institutionIDs[$0] } }
    var (nodes, personIDs) = PersonNodes.make(people.people, context)
    let personOf = personOf(people, personIDs, context)
    let places = PlaceResolution(records: records)
    let (placeNodes, placeIDs) = places.nodes()
    let entries = MeetingEntries(
      records: records, places: places, people: personOf, institutions: institutionOf,
      states: nodes.map(\.countries)
    ).entries
    let resolution = MeetingResolution(entries: entries, options: options)
    let merge = MeetingMerge(
      records: records, entries: entries, sources: IndependentSources(records: records),
      places: places, placeIDs: placeIDs, people: personOf, institutions: institutionOf)
    let meetings = MeetingNodes.make(
      resolution.meetings.map { merge.meeting($0) }, people: nodes, institutions: institutions)
    PersonNodes.addTenures(
      to: &nodes, people.people, personIDs, context, institutionOf: institutionOf)
    var graph = KnowledgeGraph(
      articles: sources(), people: nodes, institutions: institutions, places: placeNodes,
      meetings: meetings, suggestedMerges: suggestions(people, personIDs, nodes))
    graph.countries = CountryNodes.make(graph, records)
    return graph
  }

  /// For each record the person of each id.
  private func personOf(
    _ people: PersonResolution, _ ids: [PersonID], _ context: PersonContext
  ) -> [[String: PersonID]] {
    var personOf = [[String: PersonID]](repeating: [:], count: records.count)
    for (number, members) in people.people.enumerated() {
      for member in members {
        let entry = context.entries[member]
        personOf[entry.record][records[entry.record].people[entry.position].id] = ids[number]
      }
    }
    return personOf
  }

  /// The pairs that were kept apart although they may be one, sorted.
  private func suggestions(
    _ people: PersonResolution, _ ids: [PersonID], _ nodes: [KnowledgeGraph.Person]
  ) -> [KnowledgeGraph.SuggestedMerge] {
    let suggestions = people.doubts.map { doubt in
      let pair = [ids[doubt.first], ids[doubt.second]].sorted()
      return KnowledgeGraph.SuggestedMerge(
        first: pair[0], second: pair[1],
        reason: "\(nodes[Int(pair[0].rawValue)].name) and \(nodes[Int(pair[1].rawValue)].name): "
          + doubt.reason + ".")
    }
    return suggestions.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private func sources() -> [KnowledgeGraph.Source] {
    var minter = KeyMinter()
    return records.map { record in
      KnowledgeGraph.Source(
        id: record.id, key: minter.mint("article", record.id), title: record.title,
        published: record.published, source: record.source, url: record.url,
        language: record.language, textSHA256: record.textSHA256)
    }
  }
}
