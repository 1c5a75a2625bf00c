public import Analysis
import Graphs
public import Knowledge

extension NetworkDocument {
  /// A who-met-whom network as a simple undirected graph, with the meetings, days and proof of each
  /// edge.
  ///
  /// Edges of a network of co-mentions have `articles` instead of `meetings`.
  ///
  /// - Complexity: O(|V| + |E|), and the meetings of all edges.
  public init(_ network: Network, of graph: KnowledgeGraph) {
    self.init(
      isDirected: false, isMultigraph: false,
      attributes: [
        Attribute("view", .text(network.view.rawValue)),
        Attribute("tier", .text(network.tier.rawValue)),
        Attribute("weighting", .text(network.weighting.rawValue)),
        Attribute(
          "statuses",
          .texts(MeetingStatus.allCases.filter(network.filter.statuses.contains).map(\.rawValue))),
      ])
    nodes = network.nodes.map { node in
      var element = Node(
        id: node.key, kind: node.entity.kindName, label: node.label,
        country: graph.countryCode(of: node.entity))
      if case .meeting(let id) = node.entity, let days = graph[id].date.days {
        element.spells = [days]
      }
      return element
    }
    edges = network.edges.map { edge in
      let meetings = network.meetings(of: edge.id)
      let dates = meetings.compactMap { graph[$0].date.start }
      let proof = meetings.lazy.compactMap { graph[$0].evidence.first }.first
      var element = Edge(
        source: network.nodes[edge.source.index].key, target: network.nodes[edge.target.index].key,
        weight: edge.weight, meetings: meetings.map { graph[$0].key },
        first: dates.min()?.description,
        last: meetings.compactMap { graph[$0].date.end ?? graph[$0].date.start }.max()?.description,
        quote: proof?.evidence.quote,
        more: Attribute.optional("article", proof.map { graph[$0.article].id }))
      if network.tier == .coMentioned {
        element.attributes =
          element.attributes.filter { $0.name != "meetings" } + [
            Attribute("articles", .texts(network.articles(of: edge.id).map { graph[$0].id }))
          ]
      }
      element.spells = meetings.compactMap { graph[$0].date.days }
      return element
    }
  }
}

extension EntityReference {
  /// What the entity is, as exports call it.
  public var kindName: String {
    switch self {
    case .person: "person"
    case .institution: "institution"
    case .country: "country"
    case .meeting: "meeting"
    }
  }
}

extension KnowledgeGraph {
  /// The state of an entity; of a person with several, the first.
  fileprivate func countryCode(of entity: EntityReference) -> String? {
    switch entity {
    case .person(let id): self[id].countries.first?.description
    case .institution(let id): self[id].country?.description
    case .country(let code): code.description
    case .meeting(let id): self[id].placeCountry?.description
    }
  }
}
