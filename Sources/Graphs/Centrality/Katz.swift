extension CSRGraph {
  /// How many walks end at each node, long ones counting less.
  ///
  /// The solution of *x* = *α* *A*ᵀ*x* + 1, scaled to Euclidean norm 1: a walk of *k* steps counts
  /// *α*ᵏ. It exists for *α* below 1/*λ*, *λ* being the largest eigenvalue of the adjacency matrix.
  ///
  /// - Parameters:
  ///   - attenuation: *α*; where nil, 1/(1 + the largest strength), with which it always exists.
  ///   - usesWeights: Whether the matrix holds the weights.
  ///   - tolerance: Iteration ends when the sum of the absolute changes, in proportion to the sum of
  ///     the scores, is less.
  ///   - maxIterations: How long to try.
  /// - Throws: ``GraphError`` for *α* that is not positive, and where the sum does not converge.
  /// - Complexity: O(|V| + |E|) per iteration.
  ///
  /// > L. Katz, "A new status index derived from sociometric analysis", *Psychometrika*
  /// > 18(1):39–43, 1953. [doi:10.1007/BF02289026](https://doi.org/10.1007/BF02289026)
  public func katzCentrality(
    attenuation: Double? = nil, usesWeights: Bool = false, tolerance: Double = 1e-14,
    maxIterations: Int = 10_000
  ) throws(GraphError) -> IterationResult {
    let incoming = reversed()
    let largest =
      usesWeights ? incoming.strengths().max() ?? 0 : Double(incoming.degrees().max() ?? 0)
    let alpha = attenuation ?? 1 / (1 + largest)
    guard alpha > 0, alpha.isFinite else {
      throw .invalidParameter(name: "attenuation", value: alpha, expected: "a number above 0")
    }
    guard nodeCount > 0 else { return IterationResult(scores: [], iterations: 0, change: 0) }
    var scores = [Double](repeating: 1, count: nodeCount)
    var change = Double.infinity
    for iteration in 1...max(1, maxIterations) {
      var next = incoming.product(with: scores, usesWeights: usesWeights)
      for node in 0..<nodeCount { next[node] = alpha * next[node] + 1 }
      let total = next.reduce(0, +)
      guard total.isFinite else { break }
      change = l1Distance(next, scores) / total
      scores = next
      if change < tolerance {
        normalise(&scores)
        return IterationResult(scores: scores, iterations: iteration, change: change)
      }
    }
    throw .notConverged(
      measure: "Katz centrality with attenuation \(alpha)", iterations: maxIterations,
      change: change)
  }
}
