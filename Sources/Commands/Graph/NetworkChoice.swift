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

  /// The network of a graph.
  func network(of graph: KnowledgeGraph) -> Network {
    Network(graph, view: view.network, tier: tier, weighting: weighting, filter: filter)
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
