/// Distances in hops from every node to every other, summed up per node, 256 searches at a time.
///
/// One bit per search says whether a node was reached; a step of all 256 breadth-first searches
/// is one pass over the arcs. The searches run against the direction of the edges, and distances
/// are summed at the node that is reached: they are the distances *from* that node. All sums are
/// whole numbers, or fractions of 2⁻⁹⁰, so they are the same in any order.
///
/// > M. Then et al., "The more the merrier: efficient multi-source graph traversal", *PVLDB*
/// > 8(4):449–460, 2014. [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507)
struct HopSums: ~Copyable {
  typealias Bits = SIMD4<UInt64>
  static let width = 256

  /// Per node, over all searches of this worker.
  struct Sums: BitwiseCopyable, Sendable {
    var reached: UInt32 = 0
    var largest: UInt32 = 0
    var sum: UInt64 = 0
    /// In units of 2⁻⁹⁰.
    var inverse: UInt128 = 0
  }

  /// The arcs out of each node, over which it asks.
  private let rows: GraphRows
  /// The arcs into each node, over which it is told.
  private let incoming: GraphRows
  private let sums: Buffer<Sums>
  private let seen: Buffer<Bits>
  /// What was reached in the last step; zero outside `frontierNodes`.
  private let frontier: Buffer<Bits>
  private let next: Buffer<Bits>
  private let frontierNodes: Buffer<UInt32>
  private let nextNodes: Buffer<UInt32>

  private init(_ rows: GraphRows, incoming: GraphRows) {
    self.rows = rows
    self.incoming = incoming
    sums = Buffer(repeating: Sums(), count: rows.nodeCount)
    seen = Buffer(repeating: .zero, count: rows.nodeCount)
    frontier = Buffer(repeating: .zero, count: rows.nodeCount)
    next = Buffer(repeating: .zero, count: rows.nodeCount)
    frontierNodes = Buffer(repeating: 0, count: rows.nodeCount)
    nextNodes = Buffer(repeating: 0, count: rows.nodeCount)
  }

  /// Adds up the searches of the batches that `nextBatch` hands out.
  static func run(_ rows: GraphRows, incoming: GraphRows, nextBatch: () -> Int?) -> [Sums] {
    let search = HopSums(rows, incoming: incoming)
    while let batch = nextBatch() {
      search.search(from: batch * width..<min((batch + 1) * width, rows.nodeCount))
    }
    return search.sums.array()
  }

  private func search(from sources: Range<Int>) {
    var all = Bits.zero
    seen.fill(.zero)
    for (bit, source) in sources.enumerated() {
      var bits = Bits.zero
      bits[bit >> 6] = 1 << UInt64(bit & 63)
      seen[source] = bits
      frontier[source] = bits
      frontierNodes[bit] = UInt32(source)
      all |= bits
    }
    var active = sources.count
    var distance: UInt32 = 0
    while active > 0 {
      distance += 1
      var work = 0
      for index in 0..<active { work += incoming.degree(Int(frontierNodes[index])) }
      let reached =
        work * 8 < rows.arcCount
        ? push(active, at: distance) : pull(at: distance, all: all)
      for index in 0..<active { frontier[frontierNodes[index]] = .zero }
      for index in 0..<reached {
        let node = nextNodes[index]
        frontierNodes[index] = node
        frontier[node] = next[node]
        next[node] = .zero
      }
      active = reached
    }
  }

  /// The nodes of a small frontier tell their neighbours.
  private func push(_ active: Int, at distance: UInt32) -> Int {
    var reached = 0
    for index in 0..<active {
      let node = Int(frontierNodes[index])
      let bits = frontier[node]
      for arc in incoming.start(node)..<incoming.start(node + 1) {
        let target = incoming.target(arc)
        let new = bits & ~seen[target]
        guard new != .zero else { continue }
        if next[target] == .zero {
          nextNodes[reached] = UInt32(target)
          reached += 1
        }
        next[target] |= new
      }
    }
    let inverse = Self.inverse(distance)
    for index in 0..<reached {
      let node = Int(nextNodes[index])
      seen[node] |= next[node]
      count(next[node], at: node, distance, inverse)
    }
    return reached
  }

  /// Every node that not all searches have reached asks its neighbours.
  private func pull(at distance: UInt32, all: Bits) -> Int {
    let inverse = Self.inverse(distance)
    var reached = 0
    for node in 0..<rows.nodeCount {
      let known = seen[node]
      guard known != all else { continue }
      var bits = Bits.zero
      for arc in rows.start(node)..<rows.start(node + 1) {
        bits |= frontier[rows.target(arc)]
      }
      bits &= ~known
      guard bits != .zero else { continue }
      next[node] = bits
      seen[node] = known | bits
      nextNodes[reached] = UInt32(node)
      reached += 1
      count(bits, at: node, distance, inverse)
    }
    return reached
  }

  private static func inverse(_ distance: UInt32) -> UInt128 {
    (UInt128(1) << 90) / UInt128(distance)
  }

  @inline(__always)
  private func count(_ bits: Bits, at node: Int, _ distance: UInt32, _ inverse: UInt128) {
    let ones =
      bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount
      + bits[3].nonzeroBitCount
    var own = sums[node]
    own.reached += UInt32(ones)
    own.largest = max(own.largest, distance)
    own.sum += UInt64(ones) * UInt64(distance)
    own.inverse += inverse * UInt128(ones)
    sums[node] = own
  }
}
