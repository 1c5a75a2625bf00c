/// Arcs grouped by source, on their way to a ``CSRGraph``: rows may be unsorted and hold repeats.
struct ArcRows {
  var offsets: [UInt32]
  var targets: [UInt32]
  /// Empty where unweighted.
  var weights: [Double]

  /// Groups edges by source with a counting sort; `mirrored` also adds each in the other direction.
  ///
  /// Within a row arcs keep the order of the edges.
  init(
    nodeCount: Int, sources: [UInt32], targets edgeTargets: [UInt32], weights edgeWeights: [Double],
    mirrored: Bool
  ) {
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for source in sources { starts[Int(source) + 1] += 1 }
    if mirrored { for target in edgeTargets { starts[Int(target) + 1] += 1 } }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    let arcCount = Int(starts[nodeCount])
    var next = starts
    var targets = [UInt32](repeating: 0, count: arcCount)
    var weights = [Double](repeating: 0, count: edgeWeights.isEmpty ? 0 : arcCount)
    for edge in sources.indices {
      let source = sources[edge]
      let target = edgeTargets[edge]
      let place = Int(next[Int(source)])
      next[Int(source)] += 1
      targets[place] = target
      if !weights.isEmpty { weights[place] = edgeWeights[edge] }
      if mirrored {
        let back = Int(next[Int(target)])
        next[Int(target)] += 1
        targets[back] = source
        if !weights.isEmpty { weights[back] = edgeWeights[edge] }
      }
    }
    offsets = starts
    self.targets = targets
    self.weights = weights
  }

  /// The rows with rising targets; repeats keep their order.
  ///
  /// Turning all arcs round twice sorts them: each turn visits the sources in rising order. Input
  /// that is sorted already (as in most files) is only checked.
  func sorted() -> ArcRows {
    isSorted ? self : turned().turned()
  }

  private var isSorted: Bool {
    for node in 0..<offsets.count - 1 {
      var previous: UInt32 = 0
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        if targets[arc] < previous { return false }
        previous = targets[arc]
      }
    }
    return true
  }

  private func turned() -> ArcRows {
    let nodeCount = offsets.count - 1
    var sources = [UInt32](repeating: 0, count: targets.count)
    for node in 0..<nodeCount {
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) { sources[arc] = UInt32(node) }
    }
    return ArcRows(
      nodeCount: nodeCount, sources: targets, targets: sources, weights: weights, mirrored: false)
  }

  /// The graph: equal arcs of sorted rows become one, and their weights are summed.
  func merged(isDirected: Bool, isWeighted: Bool) -> CSRGraph {
    var offsets = offsets
    var targets = targets
    var weights = weights
    var kept = 0
    var start = 0
    for node in 0..<offsets.count - 1 {
      let end = Int(offsets[node + 1])
      let rowStart = kept
      for arc in start..<end {
        if kept > rowStart, targets[kept - 1] == targets[arc] {
          if !weights.isEmpty { weights[kept - 1] += weights[arc] }
        } else {
          targets[kept] = targets[arc]
          if !weights.isEmpty { weights[kept] = weights[arc] }
          kept += 1
        }
      }
      start = end
      offsets[node + 1] = UInt32(kept)
    }
    if kept < targets.count {
      targets = Array(targets[..<kept])
      if !weights.isEmpty { weights = Array(weights[..<kept]) }
    }
    return CSRGraph(
      isDirected: isDirected, offsets: offsets, targets: targets,
      weights: isWeighted ? weights : nil)
  }
}
