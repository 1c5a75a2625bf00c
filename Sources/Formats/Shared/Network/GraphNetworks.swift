public import Analysis
public import Knowledge

/// The networks of one graph: each is projected when it is first asked for, and once, however many
/// formats show it.
public final class GraphNetworks {
  /// The graph.
  public let graph: KnowledgeGraph
  /// The networks so far, in the order in which they were asked for; they are few.
  package private(set) var projected: [Network] = []

  /// Prepares the networks of a valid graph.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// A network of the graph.
  ///
  /// - Complexity: that of `Network` the first time, then O(1).
  public func network(
    view: NetworkView = .personPerson, tier: LinkTier = .met, weighting: LinkWeighting = .count,
    filter: MeetingFilter = MeetingFilter()
  ) -> Network {
    let known = projected.first {
      $0.view == view && $0.tier == tier && $0.weighting == weighting && $0.filter == filter
    }
    if let known { return known }
    let network = Network(graph, view: view, tier: tier, weighting: weighting, filter: filter)
    projected.append(network)
    return network
  }
}
