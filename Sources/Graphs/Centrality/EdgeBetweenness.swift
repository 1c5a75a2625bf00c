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
    let lengths =
      withLengths(length)
      ?? CSRGraph(
        isDirected: isDirected, offsets: offsets, targets: targets,
        weights: [Double](repeating: 1, count: arcCount))
    let scores = lengths.withRows { rows in
      var search = DijkstraSearch(rows, isInverse: false)
      let counts = PathCounts(rows, edgeOfArc: edgeOfArc(), edgeCount: edgeCount)
      for source in 0..<UInt32(nodeCount) {
        search.run(from: source)
        counts.add(search)
      }
      return counts.edgeScores.array()
    }
    return isDirected ? scores : scores.map { $0 / 2 }
  }
}
