extension CSRGraph {
  /// How often each edge lies on a shortest path between two nodes.
  ///
  /// As ``betweenness(length:threads:)``, but end points count: the edge between two neighbours
  /// carries their own path.
  ///
  /// - Returns: One score per edge, in the order of ``edgeList()``, not normalised.
  /// - Complexity: O(|V||E|) time for hops, O(|V||E| + |V|² log |V|) for other lengths.
  ///
  /// > U. Brandes, "On variants of shortest-path betweenness centrality and their generic
  /// > computation", *Social Networks* 30(2):136–145, 2008.
  /// > [doi:10.1016/j.socnet.2007.11.001](https://doi.org/10.1016/j.socnet.2007.11.001)
  public func edgeBetweenness(length: EdgeLength = .hops) -> [Double] {
    let lengths = arcLengths(length)
    var search = DijkstraSearch(graph: self, lengths: lengths ?? [])
    var counts = PathCounts(graph: self, lengths: lengths, countsEdges: true)
    for source in 0..<UInt32(nodeCount) {
      if lengths != nil {
        search.run(from: source)
        counts.accumulate(from: source, order: search.order, distance: search.distance)
      } else {
        counts.accumulateHops(from: source)
      }
    }
    return isDirected ? counts.edgeBetweenness : counts.edgeBetweenness.map { $0 / 2 }
  }
}
