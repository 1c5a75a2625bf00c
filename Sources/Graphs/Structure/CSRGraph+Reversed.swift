extension CSRGraph {
  /// The graph with every edge turned round; an undirected graph is returned as it is.
  ///
  /// - Complexity: O(|V| + |E|).
  public func reversed() -> CSRGraph {
    guard isDirected else { return self }
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for target in targets { starts[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var sources = [UInt32](repeating: 0, count: arcCount)
    var strengths = weights.map { _ in [Double](repeating: 0, count: arcCount) }
    for source in 0..<nodeCount {
      for arc in arcs(of: NodeID(source)) {
        let target = Int(targets[arc])
        let place = Int(next[target])
        next[target] += 1
        sources[place] = UInt32(source)
        if let weights { strengths?[place] = weights[arc] }
      }
    }
    return CSRGraph(isDirected: true, offsets: starts, targets: sources, weights: strengths)
  }

  /// The graph in which every edge goes both ways; two opposite edges become one with the sum of
  /// their weights.
  ///
  /// - Complexity: O(|V| + |E|).
  public func undirected() -> CSRGraph {
    guard isDirected else { return self }
    var builder = CSRGraphBuilder(nodeCount: nodeCount, isWeighted: isWeighted)
    for edge in edgeList() {
      builder.append(edge.source.rawValue, edge.target.rawValue, edge.weight)
    }
    return builder.build()
  }
}
