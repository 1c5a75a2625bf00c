extension CSRGraph {
  /// The graph with every edge turned round; an undirected graph is returned as it is.
  ///
  /// - Complexity: O(|V| + |E|).
  public func reversed() -> CSRGraph {
    guard isDirected else { return self }
    let sources = Buffer<UInt32>(repeating: 0, count: arcCount)
    for node in 0..<nodeCount {
      for arc in arcs(of: NodeID(node)) { sources[arc] = UInt32(node) }
    }
    let rows = ArcRows(
      nodeCount: nodeCount, edgeCount: arcCount, sources: Buffer(targets), targets: sources,
      weights: Buffer(weights ?? []), mirrored: false)
    return CSRGraph(
      isDirected: true, offsets: rows.offsets, targets: rows.targets,
      weights: weights == nil ? nil : rows.weights)
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
