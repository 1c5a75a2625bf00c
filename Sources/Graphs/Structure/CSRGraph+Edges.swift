/// An edge of a graph.
public struct GraphEdge: Hashable, Sendable {
  /// The node it starts from; the lower-numbered one in an undirected graph.
  public var source: NodeID
  /// The node it leads to.
  public var target: NodeID
  /// How strong it is, 1 in an unweighted graph.
  public var weight: Double

  /// Makes an edge.
  public init(source: NodeID, target: NodeID, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}

extension CSRGraph {
  /// Each edge once, sorted by source, then target.
  ///
  /// An edge's position is its ``EdgeID``.
  ///
  /// - Complexity: O(|V| + |E|).
  public func edgeList() -> [GraphEdge] {
    var edges: [GraphEdge] = []
    edges.reserveCapacity(edgeCount)
    for source in 0..<nodeCount {
      for arc in arcs(of: NodeID(source)) where isDirected || targets[arc] > source {
        edges.append(
          GraphEdge(
            source: NodeID(source), target: NodeID(rawValue: targets[arc]),
            weight: weights?[arc] ?? 1))
      }
    }
    return edges
  }

  /// The number of the edge that each arc belongs to, in the order of `targets`.
  ///
  /// - Complexity: O(|V| + |E|).
  public func edgeOfArc() -> [EdgeID] {
    if isDirected { return (0..<arcCount).map(EdgeID.init) }
    var result = [EdgeID](repeating: EdgeID(0), count: arcCount)
    // Rows are sorted, so the arcs back to lower nodes come up in the order of the rows.
    var next = offsets.dropLast().map(Int.init)
    var edge = 0
    for source in 0..<nodeCount {
      for arc in arcs(of: NodeID(source)) where targets[arc] > source {
        let back = next[Int(targets[arc])]
        next[Int(targets[arc])] += 1
        result[arc] = EdgeID(edge)
        result[back] = EdgeID(edge)
        edge += 1
      }
    }
    return result
  }
}
