/// What falls apart when one node or one edge is taken away.
public struct Biconnectivity: Sendable, Equatable {
  /// Nodes without which their component falls apart, in rising order.
  public var articulationPoints: [NodeID]
  /// Edges without which their component falls apart, in rising order.
  public var bridges: [EdgeID]
  /// The block of each edge: two edges share one if a cycle runs through both.
  ///
  /// Blocks are numbered in the order of their lowest edge.
  public var blockOfEdge: [UInt32]
  /// The number of blocks (biconnected components with an edge at least).
  public var blockCount: Int
}

extension CSRGraph {
  /// Articulation points, bridges and biconnected components; directions do not matter.
  ///
  /// In a directed graph the edge numbers are those of ``undirected()``.
  ///
  /// - Complexity: O(|V| + |E|); no recursion.
  ///
  /// > J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  /// > *Communications of the ACM* 16(6):372–378, 1973.
  /// > [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272)
  public func biconnectivity() -> Biconnectivity {
    let graph = undirected()
    var search = BlockSearch(graph)
    for root in 0..<nodeCount { search.run(from: root) }
    let blocks = NodePartition(nodeLabels: search.block.array())
    return Biconnectivity(
      articulationPoints: (0..<nodeCount).filter { search.isArticulation[$0] }.map(NodeID.init),
      bridges: search.bridges.sorted(), blockOfEdge: blocks.groupOf,
      blockCount: blocks.groupCount)
  }
}
