/// The equations of PageRank, *x* = *d* *P*ᵀ*x* + *a* *p*, and two ways to solve them.
struct RandomSurfer: ~Copyable, @unchecked Sendable {
  /// The arcs into each node.
  private let rows: GraphRows
  private let isWeighted: Bool
  private let damping: Double
  private let threads: Int
  /// 1 / strength; 0 for a node without an edge to follow.
  private let inverse: Buffer<Double>
  /// Where the walker starts anew; sums to 1.
  private let restart: Buffer<Double>
  private let scores: Buffer<Double>
  private let share: Buffer<Double>

  init(
    rows: GraphRows, isWeighted: Bool, strength: [Double], restart: [Double]?, damping: Double,
    threads: Int
  ) {
    let count = rows.nodeCount
    self.rows = rows
    self.isWeighted = isWeighted
    self.damping = damping
    self.threads = threads
    inverse = Buffer(repeating: 0, count: count)
    for node in 0..<count where strength[node] > 0 { inverse[node] = 1 / strength[node] }
    self.restart =
      restart.map { Buffer($0) } ?? Buffer(repeating: 1 / Double(count), count: count)
    scores = Buffer(repeating: 0, count: count)
    share = Buffer(repeating: 0, count: count)
  }

  /// What flows into a node when every node shares `share` along its edges.
  @inline(__always) private func inflow(_ node: Int) -> Double {
    var sum = 0.0
    if isWeighted {
      for arc in rows.start(node)..<rows.start(node + 1) {
        sum += share[rows.target(arc)] * rows.weight(arc)
      }
    } else {
      for arc in rows.start(node)..<rows.start(node + 1) { sum += share[rows.target(arc)] }
    }
    return sum
  }

  /// Power iteration, for any graph.
  func iterate(until tolerance: Double, atMost limit: Int) -> IterationResult {
    let count = rows.nodeCount
    for node in 0..<count { scores[node] = restart[node] }
    var change = Double.infinity
    var iteration = 0
    while iteration < max(1, limit), change >= tolerance {
      iteration += 1
      let stranded = blockSum(count, threads: threads) { block in
        var sum = 0.0
        for node in block {
          share[node] = scores[node] * inverse[node]
          if inverse[node] == 0 { sum += scores[node] }
        }
        return sum
      }
      let anew = 1 - damping + damping * stranded
      change = blockSum(count, threads: threads) { block in
        var sum = 0.0
        for node in block {
          let score = damping * inflow(node) + anew * restart[node]
          sum += (score - scores[node]).magnitude
          scores[node] = score
        }
        return sum
      }
    }
    return IterationResult(scores: scores.array(), iterations: iteration, change: change)
  }

  /// Conjugate gradients, for undirected graphs.
  ///
  /// There *A* *D*⁻¹ is self-adjoint under the product Σ *uᵢvᵢ*/*Dᵢ*, and walkers only strand at
  /// nodes without edges, so *a* is known: (1 − *d*) / (1 − *d* *p*(stranded)). The residual of the
  /// equations is the change that one more power iteration would make.
  ///
  /// > M. R. Hestenes, E. Stiefel, "Methods of conjugate gradients for solving linear systems",
  /// > *Journal of Research of the NBS* 49(6):409–436, 1952.
  func conjugateGradients(until tolerance: Double, atMost limit: Int) -> IterationResult {
    let count = rows.nodeCount
    let residual = Buffer<Double>(repeating: 0, count: count)
    let direction = Buffer<Double>(repeating: 0, count: count)
    let image = Buffer<Double>(repeating: 0, count: count)
    let anew = startScores()
    var iteration = 0
    var change = Double.infinity
    repeat {
      // The residual as it is, not as the recurrence believes it to be.
      iteration += 1
      change = trueResidual(residual, anew: anew)
      if change < tolerance { break }
      for node in 0..<count { direction[node] = residual[node] }
      var square = product(residual, residual)
      while iteration < limit, change >= tolerance * 0.5, square > 0 {
        iteration += 1
        let curvature = apply(direction, into: image)
        guard curvature > 0 else { break }
        let step = square / curvature
        let before = square
        change = advance(by: step, along: direction, image, residual)
        square = product(residual, residual)
        turn(direction, towards: residual, keeping: square / before)
      }
    } while iteration < limit
    return IterationResult(scores: scores.array(), iterations: iteration, change: change)
  }

  /// Starts with scores in proportion to strength, which are right without the damping.
  ///
  /// - Returns: How much of a node's restart comes to it in each step.
  private func startScores() -> Double {
    let count = rows.nodeCount
    let lost = blockSum(count, threads: 1) { block in
      block.reduce(0) { inverse[$1] == 0 ? $0 + restart[$1] : $0 }
    }
    let anew = (1 - damping) / (1 - damping * lost)
    var total = 0.0
    for node in 0..<count where inverse[node] > 0 { total += 1 / inverse[node] }
    for node in 0..<count {
      scores[node] =
        inverse[node] > 0 ? (1 - anew * lost) / (total * inverse[node]) : anew * restart[node]
    }
    return anew
  }

  /// Moves the scores, and the residual with them; gives the sum of its absolute values.
  private func advance(
    by step: Double, along direction: borrowing Buffer<Double>, _ image: borrowing Buffer<Double>,
    _ residual: borrowing Buffer<Double>
  ) -> Double {
    blockSum(rows.nodeCount, threads: threads) { block in
      var sum = 0.0
      for node in block {
        scores[node] += step * direction[node]
        residual[node] -= step * image[node]
        sum += residual[node].magnitude
      }
      return sum
    }
  }

  /// The next direction: the residual, and some of the direction before.
  private func turn(
    _ direction: borrowing Buffer<Double>, towards residual: borrowing Buffer<Double>,
    keeping share: Double
  ) {
    _ = blockSum(rows.nodeCount, threads: threads) { block in
      for node in block { direction[node] = residual[node] + share * direction[node] }
      return 0
    }
  }

  /// Sets what each node shares along its edges when it has what a vector says.
  private func spread(_ vector: borrowing Buffer<Double>) {
    _ = blockSum(rows.nodeCount, threads: threads) { block in
      for node in block { share[node] = vector[node] * inverse[node] }
      return 0
    }
  }

  /// The residual of the equations at the scores, and the sum of its absolute values.
  private func trueResidual(_ residual: borrowing Buffer<Double>, anew: Double) -> Double {
    spread(scores)
    return blockSum(rows.nodeCount, threads: threads) { block in
      var sum = 0.0
      for node in block {
        residual[node] = damping * inflow(node) + anew * restart[node] - scores[node]
        sum += residual[node].magnitude
      }
      return sum
    }
  }

  /// The image of a vector under *I* − *d* *A* *D*⁻¹, and its product with the vector.
  private func apply(
    _ vector: borrowing Buffer<Double>, into image: borrowing Buffer<Double>
  ) -> Double {
    spread(vector)
    return blockSum(rows.nodeCount, threads: threads) { block in
      var sum = 0.0
      for node in block {
        let value = vector[node] - damping * inflow(node)
        image[node] = value
        sum += value * share[node]
      }
      return sum
    }
  }

  private func product(_ a: borrowing Buffer<Double>, _ b: borrowing Buffer<Double>) -> Double {
    blockSum(rows.nodeCount, threads: threads) { block in
      var sum = 0.0
      for node in block { sum += a[node] * b[node] * inverse[node] }
      return sum
    }
  }
}
