/// The arrays of a graph without bounds checks in release builds, for inner loops.
///
/// Only valid within ``CSRGraph/withRows(_:)``. `@unchecked Sendable`: it is only read.
@safe
struct GraphRows: @unchecked Sendable {
  private let offsets: UnsafePointer<UInt32>
  private let targets: UnsafePointer<UInt32>
  private let weights: UnsafePointer<Double>?
  let nodeCount: Int
  let arcCount: Int

  fileprivate init(
    offsets: UnsafeBufferPointer<UInt32>, targets: UnsafeBufferPointer<UInt32>,
    weights: UnsafeBufferPointer<Double>?
  ) {
    // An empty array may have no address; a graph's offsets are never empty.
    guard let start = offsets.baseAddress else { preconditionFailure("a graph has offsets") }
    unsafe self.offsets = start
    unsafe self.targets = targets.baseAddress ?? start
    unsafe self.weights = weights?.baseAddress
    nodeCount = offsets.count - 1
    arcCount = targets.count
  }

  /// Where a node's row starts; the row of the last node ends where that of `nodeCount` starts.
  @inline(__always) func start(_ node: Int) -> Int {
    assert(node >= 0 && node <= nodeCount)
    return unsafe Int(offsets[node])
  }

  @inline(__always) func target(_ arc: Int) -> Int {
    assert(arc >= 0 && arc < arcCount)
    return unsafe Int(targets[arc])
  }

  /// The weight of an arc; only for weighted graphs.
  @inline(__always) func weight(_ arc: Int) -> Double {
    assert(arc >= 0 && arc < arcCount)
    return unsafe weights.unsafelyUnwrapped[arc]
  }

  @inline(__always) func degree(_ node: Int) -> Int { start(node + 1) - start(node) }
}

extension CSRGraph {
  /// Lends the graph's arrays without bounds checks.
  func withRows<Result>(_ body: (GraphRows) throws -> Result) rethrows -> Result {
    try unsafe offsets.withUnsafeBufferPointer { offsets in
      try unsafe targets.withUnsafeBufferPointer { targets in
        guard let weights else {
          return try unsafe body(GraphRows(offsets: offsets, targets: targets, weights: nil))
        }
        return try unsafe weights.withUnsafeBufferPointer { weights in
          try unsafe body(GraphRows(offsets: offsets, targets: targets, weights: weights))
        }
      }
    }
  }
}
