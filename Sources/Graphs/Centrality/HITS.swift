/// Hub and authority scores.
public struct HITSResult: Sendable, Equatable {
  /// How well each node points to authorities; sums to 1.
  public var hubs: [Double]
  /// How well hubs point to each node; sums to 1.
  public var authorities: [Double]
  /// The number of iterations made.
  public var iterations: Int
}

extension CSRGraph {
  /// Good hubs point to good authorities, and good authorities are pointed to by good hubs.
  ///
  /// Authorities are the eigenvector of *A*ᵀ*A*, hubs that of *A* *A*ᵀ, each scaled to the sum 1.
  /// Weights are not used, unless asked for. In an undirected graph both are equal, and in a graph
  /// without edges all scores are equal.
  ///
  /// - Throws: ``GraphError/notConverged(measure:iterations:change:)``.
  /// - Complexity: O(|V| + |E|) per iteration.
  ///
  /// > J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", *Journal of the ACM*
  /// > 46(5):604–632, 1999. [doi:10.1145/324133.324140](https://doi.org/10.1145/324133.324140)
  public func hits(
    usesWeights: Bool = false, tolerance: Double = 1e-13, maxIterations: Int = 20_000
  ) throws(GraphError) -> HITSResult {
    guard nodeCount > 0 else { return HITSResult(hubs: [], authorities: [], iterations: 0) }
    let uniform = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    guard arcCount > 0 else {
      return HITSResult(hubs: uniform, authorities: uniform, iterations: 0)
    }
    let incoming = reversed()
    var hubs = uniform
    var change = Double.infinity
    for iteration in 1...max(1, maxIterations) {
      var authorities = incoming.product(with: hubs, usesWeights: usesWeights)
      scaleToSumOne(&authorities)
      var next = product(with: authorities, usesWeights: usesWeights)
      scaleToSumOne(&next)
      change = l1Distance(next, hubs)
      hubs = next
      if change < tolerance {
        return HITSResult(hubs: hubs, authorities: authorities, iterations: iteration)
      }
    }
    throw .notConverged(measure: "HITS", iterations: maxIterations, change: change)
  }
}

private func scaleToSumOne(_ vector: inout [Double]) {
  let sum = vector.reduce(0, +)
  guard sum > 0 else { return }
  for index in vector.indices { vector[index] /= sum }
}
