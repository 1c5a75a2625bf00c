/// Brandes' algorithm for eight sources at a time, all edges having length 1.
///
/// The path counts of eight searches for one node lie in one cache line, so a node that several
/// searches reach at the same depth is looked up once for all of them. A bit per search says which
/// of them found a node at the depth in hand.
struct BetweennessLanes: ~Copyable {
  typealias Lanes = SIMD8<Double>
  static let width = 8

  private let rows: GraphRows
  /// Which searches have reached a node.
  private let visited: Buffer<UInt8>
  /// Which searches reach a node at the next depth (forward), or reached it at the depth below
  /// (backward).
  private let next: Buffer<UInt8>
  private let sigma: Buffer<Lanes>
  /// (1 + dependency) / sigma: what each path to the node carries.
  private let carried: Buffer<Lanes>
  /// Nodes in order of depth, with the searches that found them there; a node may come again.
  private var nodes: [UInt32] = []
  private var masks: [UInt8] = []
  private let ones: Buffer<Lanes>
  let scores: Buffer<Double>

  init(_ rows: GraphRows) {
    self.rows = rows
    visited = Buffer(repeating: 0, count: rows.nodeCount)
    next = Buffer(repeating: 0, count: rows.nodeCount)
    sigma = Buffer(repeating: .zero, count: rows.nodeCount)
    carried = Buffer(repeating: .zero, count: rows.nodeCount)
    scores = Buffer(repeating: 0, count: rows.nodeCount)
    ones = Buffer(repeating: .zero, count: 256)
    for mask in 0..<256 {
      for lane in 0..<Self.width where mask >> lane & 1 == 1 { ones[mask][lane] = 1 }
    }
  }

  /// Adds the dependencies of up to eight sources to the scores.
  mutating func add(_ sources: [UInt32]) {
    nodes.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
    visited.fill(0)
    var starts = [0]
    for (lane, source) in sources.enumerated() {
      let bit = UInt8(1) << UInt8(lane)
      visited[source] = bit
      sigma[source] = ones[Int(bit)]
      nodes.append(source)
      masks.append(bit)
    }
    while let start = starts.last, start < nodes.count {
      let end = nodes.count
      starts.append(end)
      forward(start..<end)
    }
    var beyond = nodes.count..<nodes.count
    for (start, end) in zip(starts, starts.dropFirst()).dropFirst().reversed() {
      backward(start..<end)
      for index in beyond { next[nodes[index]] = 0 }
      for index in start..<end { next[nodes[index]] = masks[index] }
      beyond = start..<end
    }
    for index in beyond { next[nodes[index]] = 0 }
    for node in nodes { sigma[node] = .zero }
  }

  /// Finds the nodes one step beyond those of a depth, and counts the paths to them.
  private mutating func forward(_ level: Range<Int>) {
    for index in level {
      let node = Int(nodes[index])
      let mask = masks[index]
      let paths = sigma[node]
      for arc in rows.start(node)..<rows.start(node + 1) {
        let target = rows.target(arc)
        let found = mask & ~visited[target]
        guard found != 0 else { continue }
        let before = next[target]
        if before == 0 { nodes.append(UInt32(target)) }
        sigma[target] += paths * ones[Int(found)]
        next[target] = before | found
      }
    }
    for index in level.upperBound..<nodes.count {
      let node = Int(nodes[index])
      masks.append(next[node])
      visited[node] |= next[node]
      next[node] = 0
    }
  }

  /// Works out what the paths to the nodes of a depth carry, from the nodes one step beyond.
  private func backward(_ level: Range<Int>) {
    for index in level {
      let node = Int(nodes[index])
      let mask = masks[index]
      var sum = Lanes.zero
      for arc in rows.start(node)..<rows.start(node + 1) {
        let target = rows.target(arc)
        let beyond = mask & next[target]
        if beyond != 0 { sum += carried[target] * ones[Int(beyond)] }
      }
      let own = ones[Int(mask)]
      let paths = sigma[node] * own + (1 - own)
      let dependency = sum * paths
      scores[node] += dependency.sum()
      carried[node] = carried[node] * (1 - own) + (1 + dependency) / paths * own
    }
  }
}
