import Text

extension CSRGraph {
  /// Communities by the Leiden method: as Louvain, but before groups become nodes each is taken
  /// apart and put together anew from well-connected parts, so no group is unconnected inside.
  ///
  /// Within a group a node joins the part that raises modularity most (the paper's choice at
  /// *θ* → 0). Rounds are repeated until none raises modularity. Directions do not matter.
  ///
  /// - Parameters:
  ///   - resolution: *γ* of ``modularity(of:resolution:usesWeights:)``.
  ///   - usesWeights: Whether edges are weighed.
  ///   - seed: Decides the order in which nodes are visited; the same seed gives the same groups.
  ///   - maxIterations: How many rounds at most; the first two bring nearly everything.
  /// - Complexity: About O(|E|) per pass; the number of passes is small in practice.
  ///
  /// > V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
  /// > well-connected communities", *Scientific Reports* 9:5233, 2019.
  /// > [doi:10.1038/s41598-019-41695-z](https://doi.org/10.1038/s41598-019-41695-z)
  public func leidenCommunities(
    resolution: Double = 1, usesWeights: Bool = true, seed: UInt64 = 1, maxIterations: Int = 10
  ) -> Communities {
    var generator = SplitMix64(seed: seed)
    let whole = CommunityLevel(undirected(), usesWeights: usesWeights)
    var best = NodePartition(nodeLabels: (0..<UInt32(nodeCount)).map { $0 })
    var quality = whole.modularity(of: best.groupOf, groups: best.groupCount, resolution)
    for _ in 0..<max(1, maxIterations) {
      let groups = leidenRound(
        whole, from: best.groupOf, resolution: resolution, generator: &generator)
      let value = whole.modularity(of: groups.groupOf, groups: groups.groupCount, resolution)
      guard value > quality + 1e-12 else { break }
      best = groups
      quality = value
    }
    return Communities(partition: best, modularity: quality)
  }

  private func leidenRound(
    _ whole: CommunityLevel, from start: [UInt32], resolution: Double,
    generator: inout SplitMix64
  ) -> NodePartition {
    var level = whole
    var groupOf = start
    // The node of the current level that each node of the graph has become part of.
    var membership = (0..<UInt32(nodeCount)).map { $0 }
    while true {
      var moving = LocalMoving(level: level, groupOf: groupOf, resolution: resolution)
      let moved = moving.run(order: generator.order(of: level.nodeCount))
      groupOf = moving.groupOf.array()
      guard moved || level.nodeCount == nodeCount else { break }
      let refinement = GroupRefinement(level, groupOf: groupOf, resolution)
      let parts = NodePartition(
        nodeLabels: refinement.parts(order: generator.order(of: level.nodeCount)))
      guard parts.groupCount < level.nodeCount else { break }
      var groupOfPart = [UInt32](repeating: 0, count: parts.groupCount)
      for node in groupOf.indices { groupOfPart[Int(parts.groupOf[node])] = groupOf[node] }
      for node in membership.indices {
        membership[node] = parts.groupOf[Int(membership[node])]
      }
      level = CommunityLevel(merging: level, into: parts.groupOf, groups: parts.groupCount)
      groupOf = NodePartition(labels: groupOfPart).groupOf
    }
    return NodePartition(nodeLabels: membership.map { groupOf[Int($0)] })
  }
}
