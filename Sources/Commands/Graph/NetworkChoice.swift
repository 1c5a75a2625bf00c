import Analysis
import Knowledge

/// A network of a graph: which nodes, which links, which meetings.
struct NetworkChoice {
  /// What the nodes are.
  var view = GraphView.people
  /// What a link says.
  var tier = LinkTier.met
  /// How links are weighted.
  var weighting = LinkWeighting.count
  /// Which meetings count.
  var filter = MeetingFilter()
  /// People of whom one must have been at a meeting, as the user typed them; none for all.
  var people: [String] = []

  /// The network of a graph.
  ///
  /// - Throws: A ``CommandError`` where a name fits nobody, or more than one.
  func network(of graph: KnowledgeGraph) throws -> Network {
    Network(
      graph, view: view.network, tier: tier, weighting: weighting, filter: try filter(in: graph))
  }

  /// Which meetings count, the people found in the graph.
  func filter(in graph: KnowledgeGraph) throws -> MeetingFilter {
    guard !people.isEmpty else { return filter }
    let finder = EntityFinder(graph)
    var filter = filter
    for name in people {
      if case .person(let id) = try finder.find(name, kinds: [.person]) { filter.people.insert(id) }
    }
    return filter
  }

  /// The kinds of entity that the view's nodes can be named by.
  var kinds: [EntityKind] {
    switch view {
    case .people, .meetings: [.person]
    case .institutions: [.institution]
    case .countries: [.country]
    }
  }
}
