/// Arcs grouped by source, on their way to a ``CSRGraph``: rows may be unsorted and hold repeats.
struct ArcRows {
  var offsets: [UInt32]
  var targets: [UInt32]
  /// Empty where unweighted.
  var weights: [Double]

  /// Takes rows as they are.
  init(offsets: [UInt32], targets: [UInt32], weights: [Double]) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  /// Groups edges by source with a counting sort; `mirrored` also adds each in the other direction.
  ///
  /// Within a row arcs keep the order of the edges. An empty `edgeWeights` means no weights.
  init<Weight: ArcWeight>(
    nodeCount: Int, edgeCount: Int, sources: borrowing Buffer<UInt32>,
    targets edgeTargets: borrowing Buffer<UInt32>, weights edgeWeights: borrowing Buffer<Weight>,
    mirrored: Bool
  ) {
    let next = Buffer<UInt32>(repeating: 0, count: nodeCount + 1)
    for edge in 0..<edgeCount { next[sources[edge] + 1] += 1 }
    if mirrored { for edge in 0..<edgeCount { next[edgeTargets[edge] + 1] += 1 } }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    offsets = next.array()
    let arcCount = Int(next[nodeCount])
    let isWeighted = edgeWeights.count > 0
    var strengths: [Double] = []
    targets = .filled(count: arcCount) { heads in
      strengths = .filled(count: isWeighted ? arcCount : 0) { strengths in
        for edge in 0..<edgeCount {
          let source = sources[edge]
          let target = edgeTargets[edge]
          let place = next[source]
          next[source] = place + 1
          heads[place] = target
          if isWeighted { strengths[place] = edgeWeights[edge].strength }
          guard mirrored else { continue }
          let back = next[target]
          next[target] = back + 1
          heads[back] = source
          if isWeighted { strengths[back] = edgeWeights[edge].strength }
        }
      }
    }
    weights = strengths
  }

  /// The rows with rising targets; repeats keep their order.
  ///
  /// Turning all arcs round twice sorts them: each turn visits the sources in rising order. Input
  /// that is sorted already (as in most files) is only checked.
  consuming func sorted() -> ArcRows {
    order == .falls ? turned().turned() : self
  }

  /// How the targets follow each other in the rows.
  private enum Order { case rises, repeats, falls }

  private var order: Order {
    unsafe targets.withUnsafeBufferPointer { targets in
      var order = Order.rises
      for node in 0..<offsets.count - 1 {
        let row = Int(offsets[node])..<Int(offsets[node + 1])
        for arc in row.dropFirst() {
          // The row lies within the targets by the way it was made.
          let (before, here) = unsafe (targets[arc - 1], targets[arc])
          if here < before { return .falls }
          if here == before { order = .repeats }
        }
      }
      return order
    }
  }

  private func turned() -> ArcRows {
    let nodeCount = offsets.count - 1
    let sources = Buffer<UInt32>(repeating: 0, count: targets.count)
    for node in 0..<nodeCount {
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) { sources[arc] = UInt32(node) }
    }
    return ArcRows(
      nodeCount: nodeCount, edgeCount: targets.count, sources: Buffer(targets), targets: sources,
      weights: Buffer(weights), mirrored: false)
  }

  /// The graph: equal arcs of sorted rows become one, and their weights are summed.
  consuming func merged(isDirected: Bool, isWeighted: Bool) -> CSRGraph {
    if order == .rises {
      return CSRGraph(
        isDirected: isDirected, offsets: offsets, targets: targets,
        weights: isWeighted ? weights : nil)
    }
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
      targets.removeLast(targets.count - kept)
      if !weights.isEmpty { weights.removeLast(weights.count - kept) }
    }
    return CSRGraph(
      isDirected: isDirected, offsets: offsets, targets: targets,
      weights: isWeighted ? weights : nil)
  }
}

/// A weight on its way to a graph: small whole numbers need a quarter of the memory.
protocol ArcWeight: BitwiseCopyable {
  var strength: Double { get }
}

extension Double: ArcWeight {
  var strength: Double { self }
}

extension UInt16: ArcWeight {
  var strength: Double { Double(self) }
}
