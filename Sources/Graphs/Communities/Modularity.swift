extension CSRGraph {
  /// How much more weight lies within groups than would by chance.
  ///
  /// *Q* = Σ over groups of (inner weight / *m* − *γ* (strength / 2*m*)²); the undirected form, so
  /// directions do not matter. 0 for a graph without edges.
  ///
  /// - Parameters:
  ///   - partition: A group for each node.
  ///   - resolution: *γ*; above 1 prefers smaller groups.
  ///   - usesWeights: Whether edges are weighed.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(|V| + |E|).
  ///
  /// > M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in networks",
  /// > *Physical Review E* 69:026113, 2004.
  /// > [doi:10.1103/PhysRevE.69.026113](https://doi.org/10.1103/PhysRevE.69.026113)
  public func modularity(
    of partition: NodePartition, resolution: Double = 1, usesWeights: Bool = true
  ) -> Double {
    precondition(partition.groupOf.count == nodeCount, "the partition has other nodes")
    let level = CommunityLevel(undirected(), usesWeights: usesWeights)
    return level.modularity(of: partition.groupOf, groups: partition.groupCount, resolution)
  }
}
