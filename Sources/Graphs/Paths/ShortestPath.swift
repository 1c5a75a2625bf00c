/// A way through a graph.
public struct GraphPath: Hashable, Sendable {
  /// The nodes from start to end; one node where both are the same.
  public var nodes: [NodeID]
  /// The sum of the lengths of its edges.
  public var length: Double

  /// Makes a path.
  public init(nodes: [NodeID], length: Double) {
    self.nodes = nodes
    self.length = length
  }
}

extension CSRGraph {
  /// A shortest path between two nodes; nil where there is none.
  ///
  /// Among several of the same length (equal up to 10⁻¹⁰ of it) it is the one whose list of node
  /// numbers comes first in order, so the answer depends on the graph alone.
  ///
  ///     let square = CSRGraph(nodeCount: 4, edges: [(0, 1), (0, 2), (1, 3), (2, 3)])
  ///     square.shortestPath(from: NodeID(0), to: NodeID(3))?.nodes.map(\.index)  // [0, 1, 3]
  ///
  /// - Complexity: O(|V| + |E|) for hops, O((|V| + |E|) log |V|) for other lengths.
  public func shortestPath(
    from source: NodeID, to target: NodeID, length: EdgeLength = .hops
  ) -> GraphPath? {
    // Distances to the target lead each step of the way from the source.
    let backward = reversed()
    let remaining = backward.shortestDistances(from: target, length: length)
    guard remaining[source.index] < .infinity else { return nil }
    let lengths = arcLengths(length)
    var nodes = [source]
    var node = source
    while node != target {
      let here = remaining[node.index]
      let step = arcs(of: node).first { arc in
        let there = remaining[Int(targets[arc])]
        return there < here && sameLength(there + (lengths?[arc] ?? 1), here)
      }
      guard let step else { return nil }
      node = NodeID(rawValue: targets[step])
      nodes.append(node)
    }
    return GraphPath(nodes: nodes, length: remaining[source.index])
  }
}
