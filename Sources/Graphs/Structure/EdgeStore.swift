/// Edges on their way to a graph, in as little memory as they need.
struct EdgeStore: ~Copyable {
  private(set) var count = 0
  private var capacity = 0
  private var sources = Buffer<UInt32>(unset: 0)
  private var targets = Buffer<UInt32>(unset: 0)
  /// As long as all weights are whole numbers below 2¹⁶, as counts are; empty before the first.
  private var wholeWeights = Buffer<UInt16>(unset: 0)
  /// From the first weight on that is none.
  private var weights = Buffer<Double>(unset: 0)
  private var kind = Kind.unweighted

  private enum Kind { case unweighted, whole, real }

  /// Whether any edge came with a weight.
  var isWeighted: Bool { kind != .unweighted }

  /// Adds an edge of weight 1.
  @inline(__always) mutating func append(_ source: UInt32, _ target: UInt32) {
    if count == capacity { grow() }
    sources[count] = source
    targets[count] = target
    switch kind {
    case .unweighted: break
    case .whole: wholeWeights[count] = 1
    case .real: weights[count] = 1
    }
    count += 1
  }

  /// Adds an edge with a whole number as its weight.
  @inline(__always) mutating func append(_ source: UInt32, _ target: UInt32, whole: UInt16) {
    if kind == .unweighted { startWholeWeights() }
    append(source, target)
    if kind == .whole {
      wholeWeights[count - 1] = whole
    } else {
      weights[count - 1] = Double(whole)
    }
  }

  /// Adds an edge with a weight.
  mutating func append(_ source: UInt32, _ target: UInt32, weight: Double) {
    if let whole = UInt16(exactly: weight) {
      append(source, target, whole: whole)
      return
    }
    if kind != .real { startRealWeights() }
    append(source, target)
    weights[count - 1] = weight
  }

  /// The edges grouped by source; see ``ArcRows``.
  func rows(nodeCount: Int, mirrored: Bool) -> ArcRows {
    if kind == .real {
      return ArcRows(
        nodeCount: nodeCount, edgeCount: count, sources: sources, targets: targets,
        weights: weights, mirrored: mirrored)
    }
    return ArcRows(
      nodeCount: nodeCount, edgeCount: count, sources: sources, targets: targets,
      weights: wholeWeights, mirrored: mirrored)
  }

  private mutating func grow() {
    capacity = max(1 << 10, capacity + capacity / 2)
    sources.grow(to: capacity)
    targets.grow(to: capacity)
    switch kind {
    case .unweighted: break
    case .whole: wholeWeights.grow(to: capacity)
    case .real: weights.grow(to: capacity)
    }
  }

  private mutating func startWholeWeights() {
    kind = .whole
    wholeWeights.grow(to: capacity)
    for edge in 0..<count { wholeWeights[edge] = 1 }
  }

  private mutating func startRealWeights() {
    weights.grow(to: capacity)
    for edge in 0..<count { weights[edge] = kind == .whole ? Double(wholeWeights[edge]) : 1 }
    wholeWeights = Buffer(unset: 0)
    kind = .real
  }
}
