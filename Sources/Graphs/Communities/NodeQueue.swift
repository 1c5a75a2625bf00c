/// Nodes that wait for their turn, in a ring: each is in it once at most.
struct NodeQueue: ~Copyable {
  private let ring: Buffer<UInt32>
  private let isWaiting: Buffer<Bool>
  private var head = 0
  private var waiting: Int

  /// All nodes wait, in the order given; each is below their number.
  init(_ order: [UInt32]) {
    ring = Buffer(order)
    isWaiting = Buffer(repeating: true, count: order.count)
    waiting = order.count
  }

  /// Takes the node that has waited longest; nil where none waits.
  @inline(__always)
  mutating func pop() -> Int? {
    guard waiting > 0 else { return nil }
    let node = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    waiting -= 1
    isWaiting[node] = false
    return node
  }

  /// Whether a node waits.
  @inline(__always)
  func contains(_ node: UInt32) -> Bool { isWaiting[node] }

  /// Puts a node that does not wait at the end.
  @inline(__always)
  mutating func push(_ node: UInt32) {
    isWaiting[node] = true
    let tail = head + waiting
    ring[tail >= ring.count ? tail - ring.count : tail] = node
    waiting += 1
  }
}
