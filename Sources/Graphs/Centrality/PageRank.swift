/// Scores that an iteration approached, and how near it came.
public struct IterationResult: Sendable, Equatable {
  /// One score per node, in node order.
  public var scores: [Double]
  /// The number of iterations made.
  public var iterations: Int
  /// The sum of the absolute changes in the last iteration, not scaled by anything.
  public var change: Double
}

extension CSRGraph {
  /// How often a random walker, who follows edges and now and then starts anew, is at each node.
  ///
  /// The scores solve *x* = *d* *P*ᵀ*x* + (1 − *d* + *d* *m*) *p*, where *P* moves to a neighbour
  /// with a probability in proportion to the edge's weight, *p* is the place where the walker
  /// starts anew, and *m* is the share of walkers at nodes without an edge to follow. They sum
  /// to 1. Iteration ends when the scores change by less than `tolerance` in all (L1 norm,
  /// **unscaled**), so their error is below `tolerance` / (1 − *d*).
  ///
  /// In an undirected graph the equations are symmetric after a change of scale, so conjugate
  /// gradients solve them in about half as many iterations; `change` is the same measure there.
  ///
  /// - Parameters:
  ///   - damping: *d*, the probability of following an edge, 0 ≤ *d* < 1.
  ///   - usesWeights: Whether heavier edges are followed more often.
  ///   - restart: *p* up to a factor: one number ≥ 0 per node, not all zero (*personalised*
  ///     PageRank). Uniform where nil.
  ///   - tolerance: When to stop.
  ///   - maxIterations: How long to try.
  ///   - threads: How many threads share the work; the scores do not depend on it.
  /// - Throws: ``GraphError`` for parameters out of range and where `maxIterations` do not suffice.
  /// - Complexity: O(|V| + |E|) per iteration, and log(tolerance) / log(d) iterations at most.
  ///
  /// > S. Brin, L. Page, "The anatomy of a large-scale hypertextual Web search engine", *Computer
  /// > Networks and ISDN Systems* 30:107–117, 1998.
  /// > [doi:10.1016/S0169-7552(98)00110-X](https://doi.org/10.1016/S0169-7552(98)00110-X)
  public func pageRank(
    damping: Double = 0.85, usesWeights: Bool = true, restart: [Double]? = nil,
    tolerance: Double = 1e-12, maxIterations: Int = 1000, threads: Int = 1
  ) throws(GraphError) -> IterationResult {
    guard damping >= 0, damping < 1 else {
      throw .invalidParameter(name: "damping", value: damping, expected: "a number from 0 up to 1")
    }
    guard tolerance > 0 else {
      throw .invalidParameter(name: "tolerance", value: tolerance, expected: "a number above 0")
    }
    let start = try restartDistribution(restart)
    guard nodeCount > 0 else { return IterationResult(scores: [], iterations: 0, change: 0) }
    let isWeighted = usesWeights && weights != nil
    let strength = isWeighted ? strengths() : degrees().map(Double.init)
    let result = reversed().withRows { rows in
      let walk = RandomSurfer(
        rows: rows, isWeighted: isWeighted, strength: strength, restart: start,
        damping: damping, threads: threads)
      return isDirected
        ? walk.iterate(until: tolerance, atMost: maxIterations)
        : walk.conjugateGradients(until: tolerance, atMost: maxIterations)
    }
    guard result.change < tolerance else {
      throw .notConverged(
        measure: "PageRank", iterations: result.iterations, change: result.change)
    }
    return result
  }

  private func restartDistribution(_ restart: [Double]?) throws(GraphError) -> [Double]? {
    guard let restart else { return nil }
    guard restart.count == nodeCount else {
      throw .invalidParameter(
        name: "the number of restart values", value: Double(restart.count),
        expected: "one per node, \(nodeCount)")
    }
    var sum = 0.0
    for value in restart {
      guard value >= 0, value.isFinite else {
        throw .invalidParameter(name: "a restart value", value: value, expected: "a number ≥ 0")
      }
      sum += value
    }
    guard sum > 0 || restart.isEmpty else {
      throw .invalidParameter(
        name: "the sum of the restart values", value: sum, expected: "a number above 0")
    }
    return restart.map { $0 / sum }
  }
}
