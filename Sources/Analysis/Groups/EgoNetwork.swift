public import Graphs

/// Everyone within some links of one node, and the links among them.
public struct EgoNetwork: Sendable, Equatable {
  /// A node, and how many links away from the centre it is.
  public struct Member: Sendable, Equatable {
    /// The node.
    public var node: NodeID
    /// The number of links from the centre; 0 for the centre.
    public var distance: Int
  }

  /// The node in the middle.
  public var center: NodeID
  /// The members, nearest first, then in order of key; the centre is the first.
  public var members: [Member]
  /// The links between members, in the order of the network.
  public var edges: [EdgeID]
  /// The share of the pairs of members, the centre apart, that are linked; 0 below two of them.
  ///
  /// At depth 1 it is the centre's local clustering coefficient: low for one who stands between
  /// others.
  public var densityWithoutCenter: Double
}

extension Network {
  /// Everyone whom at most `depth` links part from an entity; nil where the network lacks it.
  ///
  /// - Precondition: `depth` is 0 or more.
  /// - Complexity: O(|V| log |V| + |E|).
  public func egoNetwork(of entity: EntityReference, depth: Int = 1) -> EgoNetwork? {
    precondition(depth >= 0, "a depth counts links")
    guard let center = node(of: entity) else { return nil }
    let distance = graph.breadthFirstDistances(from: center)
    let members = distance.indices
      .filter { distance[$0] != .max && Int(distance[$0]) <= depth }
      .map { EgoNetwork.Member(node: NodeID($0), distance: Int(distance[$0])) }
      .sorted {
        ($0.distance, nodes[$0.node.index].key) < ($1.distance, nodes[$1.node.index].key)
      }
    let isMember = distance.map { $0 != .max && Int($0) <= depth }
    let edges = edges.filter { isMember[$0.source.index] && isMember[$0.target.index] }
    let others = members.count - 1
    let between = edges.count { $0.source != center && $0.target != center }
    return EgoNetwork(
      center: center, members: members, edges: edges.map(\.id),
      densityWithoutCenter: others < 2 ? 0 : Double(between) / Double(others * (others - 1) / 2))
  }
}
