import Text

/// Groups of nodes that are linked more densely within than between.
public struct Communities: Sendable, Equatable {
  /// The group of each node; groups are numbered in the order of their lowest node.
  public var partition: NodePartition
  /// The modularity of the partition at the resolution asked for.
  public var modularity: Double
}

extension CSRGraph {
  /// Communities by the Louvain method: nodes move to the neighbouring group that raises
  /// modularity most, then groups become nodes, until nothing is gained.
  ///
  /// A heuristic: the best partition is not guaranteed, and groups may even be unconnected inside;
  /// ``leidenCommunities(resolution:usesWeights:seed:maxIterations:)`` is without that flaw.
  /// Directions do not matter.
  ///
  /// - Parameters:
  ///   - resolution: *γ* of ``modularity(of:resolution:usesWeights:)``.
  ///   - usesWeights: Whether edges are weighed.
  ///   - seed: Decides the order in which nodes are visited; the same seed gives the same groups.
  /// - Complexity: About O(|E|) per pass; the number of passes is small in practice.
  ///
  /// > V. D. Blondel et al., "Fast unfolding of communities in large networks", *Journal of
  /// > Statistical Mechanics* P10008, 2008.
  /// > [doi:10.1088/1742-5468/2008/10/P10008](https://doi.org/10.1088/1742-5468/2008/10/P10008)
  public func louvainCommunities(
    resolution: Double = 1, usesWeights: Bool = true, seed: UInt64 = 1
  ) -> Communities {
    var generator = SplitMix64(seed: seed)
    let whole = CommunityLevel(undirected(), usesWeights: usesWeights)
    var level = whole
    var membership = (0..<UInt32(nodeCount)).map { $0 }
    while true {
      var moving = LocalMoving(
        level: level, groupOf: (0..<UInt32(level.nodeCount)).map { $0 }, resolution: resolution)
      guard moving.run(order: generator.order(of: level.nodeCount)) else { break }
      let groups = NodePartition(nodeLabels: moving.groupOf.array())
      for node in membership.indices {
        membership[node] = groups.groupOf[Int(membership[node])]
      }
      level = CommunityLevel(
        merging: level, into: groups.groupOf, groups: groups.groupCount)
    }
    let partition = NodePartition(nodeLabels: membership)
    return Communities(
      partition: partition,
      modularity: whole.modularity(
        of: partition.groupOf, groups: partition.groupCount, resolution))
  }
}

extension SplitMix64 {
  /// The numbers below `count` in random order (Fisher–Yates).
  mutating func order(of count: Int) -> [UInt32] {
    var order = (0..<UInt32(count)).map { $0 }
    for last in order.indices.dropFirst().reversed() { order.swapAt(last, below(last + 1)) }
    return order
  }
}
