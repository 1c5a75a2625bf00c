public import Graphs

/// Someone without whom a part of the network falls into groups that nothing else links.
public struct Broker: Sendable, Equatable {
  /// The node.
  public var node: NodeID
  /// What it stands for.
  public var entity: EntityReference
  /// The entity's key.
  public var key: String
  /// The form to show.
  public var label: String
  /// The groups, largest first, then by lowest node; nodes rising.
  public var groups: [[NodeID]]
  /// The number of pairs that only the broker links.
  public var separatedPairs: Int
}

extension Network {
  /// Those who alone link groups with each other, most pairs first, then in order of key.
  ///
  /// They are the articulation points of the network.
  ///
  /// - Complexity: O(b (|V| + |E|)) for *b* brokers.
  public func brokers() -> [Broker] {
    let components = graph.connectedComponents()
    let members = components.members()
    let points = graph.biconnectivity().articulationPoints
    return points.map { point in
      let others = members[Int(components.groupOf[point.index])].filter { $0 != point }
      let rest = graph.subgraph(of: others)
      let groups = rest.graph.connectedComponents().members()
        .map { $0.map { rest.nodes[$0.index] } }
        .sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
      let inside = groups.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
      let node = nodes[point.index]
      return Broker(
        node: point, entity: node.entity, key: node.key, label: node.label, groups: groups,
        separatedPairs: others.count * (others.count - 1) / 2 - inside)
    }.sorted {
      $0.separatedPairs != $1.separatedPairs
        ? $0.separatedPairs > $1.separatedPairs : $0.key < $1.key
    }
  }
}
