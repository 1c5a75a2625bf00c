extension CSRGraph {
  /// The number of neighbours of each node; of those that its edges lead to, in a directed graph.
  ///
  /// - Complexity: O(|V|).
  public func degrees() -> [Int] {
    (0..<nodeCount).map { Int(offsets[$0 + 1] - offsets[$0]) }
  }

  /// The sum of the weights of each node's edges (*strength*, or weighted degree).
  ///
  /// The degree in an unweighted graph. In a directed graph, of the edges that leave the node.
  ///
  /// - Complexity: O(|V| + |E|).
  ///
  /// > A. Barrat et al., "The architecture of complex weighted networks", *PNAS*
  /// > 101(11):3747–3752, 2004. [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101)
  public func strengths() -> [Double] {
    guard let weights else { return degrees().map(Double.init) }
    return (0..<nodeCount).map { node in
      var sum = 0.0
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) { sum += weights[arc] }
      return sum
    }
  }

  /// The share of all possible edges that the graph has; 0 below two nodes.
  ///
  /// - Complexity: O(1).
  public var density: Double {
    guard nodeCount > 1 else { return 0 }
    return Double(arcCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
