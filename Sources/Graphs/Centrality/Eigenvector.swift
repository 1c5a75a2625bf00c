extension CSRGraph {
  /// The scores that are in proportion to the sum of the neighbours' scores.
  ///
  /// The eigenvector of the adjacency matrix for its largest eigenvalue, of Euclidean norm 1 and
  /// without negative entries; in a directed graph the scores come over incoming edges. Only the
  /// component with the largest eigenvalue has scores above 0; if several share that eigenvalue,
  /// the result is the mixture that equal starting values lead to. Power iteration on *A* + *I*,
  /// which has the same vectors and does not swing to and fro on bipartite graphs. A graph without
  /// edges gives equal scores.
  ///
  /// - Parameters:
  ///   - usesWeights: Whether the matrix holds the weights.
  ///   - tolerance: Iteration ends when the sum of the absolute changes is less.
  ///   - maxIterations: How long to try.
  /// - Throws: ``GraphError/notConverged(measure:iterations:change:)``, as on graphs of which two
  ///   components have nearly the same largest eigenvalue.
  /// - Complexity: O(|V| + |E|) per iteration.
  ///
  /// > P. Bonacich, "Factoring and weighting approaches to status scores and clique
  /// > identification", *Journal of Mathematical Sociology* 2(1):113–120, 1972.
  /// > [doi:10.1080/0022250X.1972.9989806](https://doi.org/10.1080/0022250X.1972.9989806)
  public func eigenvectorCentrality(
    usesWeights: Bool = false, tolerance: Double = 1e-12, maxIterations: Int = 20_000
  ) throws(GraphError) -> IterationResult {
    guard nodeCount > 0 else { return IterationResult(scores: [], iterations: 0, change: 0) }
    let incoming = reversed()
    var scores = [Double](repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
    var change = Double.infinity
    for iteration in 1...max(1, maxIterations) {
      var next = incoming.product(with: scores, usesWeights: usesWeights)
      for node in 0..<nodeCount { next[node] += scores[node] }
      normalise(&next)
      change = l1Distance(next, scores)
      scores = next
      if change < tolerance {
        return IterationResult(scores: scores, iterations: iteration, change: change)
      }
    }
    throw .notConverged(
      measure: "eigenvector centrality", iterations: maxIterations, change: change)
  }

  /// The product of the adjacency matrix, one row per node, with a vector.
  func product(with vector: [Double], usesWeights: Bool) -> [Double] {
    let arcWeights = usesWeights ? weights : nil
    var result = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      var sum = 0.0
      let row = Int(offsets[node])..<Int(offsets[node + 1])
      if let arcWeights {
        for arc in row { sum += vector[Int(targets[arc])] * arcWeights[arc] }
      } else {
        for arc in row { sum += vector[Int(targets[arc])] }
      }
      result[node] = sum
    }
    return result
  }
}

/// Scales a vector to Euclidean norm 1; a zero vector is left as it is.
func normalise(_ vector: inout [Double]) {
  var square = 0.0
  for value in vector { square += value * value }
  guard square > 0 else { return }
  let factor = 1 / square.squareRoot()
  for index in vector.indices { vector[index] *= factor }
}

/// The sum of the absolute differences.
func l1Distance(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += (a[index] - b[index]).magnitude }
  return sum
}
