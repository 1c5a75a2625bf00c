/// A queue of (key, node) for keys that rise by steps of bounded size: one list per stretch of keys.
///
/// Like ``QuaternaryHeap`` it never moves an entry when a key falls. An entry is taken and added in
/// constant time, wherever it stands.
struct BucketQueue: ~Copyable {
  /// The key and the node of an entry, and where the next one of its list is.
  private struct Entry: BitwiseCopyable {
    var key: Double
    var node: UInt32
    var next: UInt32
  }

  private static var none: UInt32 { .max }

  private var entries: Buffer<Entry>
  private var used = 0
  /// Entries that were taken, to be used again.
  private var free = Self.none
  private let heads: Buffer<UInt32>
  private let inverseWidth: Double
  private var current = 0
  private var count = 0

  /// A queue in which no key is more than `reach` above the one taken last.
  ///
  /// - Precondition: `reach` / `width` is a reasonable number of lists.
  init(width: Double, reach: Double) {
    inverseWidth = 1 / width
    heads = Buffer(repeating: Self.none, count: Int(reach / width) + 3)
    entries = Buffer(repeating: Entry(key: 0, node: 0, next: 0), count: 1 << 12)
  }

  @inline(__always) mutating func insert(key: Double, node: UInt32) {
    var place = free
    if place == Self.none {
      if used == entries.count { grow() }
      place = UInt32(used)
      used += 1
    } else {
      free = entries[place].next
    }
    // Rounding must not put an entry behind the list that is being emptied.
    let list = max(current, Int(key * inverseWidth)) % heads.count
    entries[place] = Entry(key: key, node: node, next: heads[list])
    heads[list] = place
    count += 1
  }

  /// An entry of the first list that has any; in what order within the list is not said.
  @inline(__always) mutating func pop() -> (key: Double, node: UInt32)? {
    guard count > 0 else { return nil }
    while heads[current % heads.count] == Self.none { current += 1 }
    let list = current % heads.count
    let place = heads[list]
    let entry = entries[place]
    heads[list] = entry.next
    entries[place].next = free
    free = place
    count -= 1
    return (entry.key, entry.node)
  }

  private mutating func grow() {
    let larger = Buffer(repeating: entries[0], count: entries.count * 2)
    for index in 0..<used { larger[index] = entries[index] }
    entries = larger
  }
}

extension GraphRows {
  /// The distances from a node, where no arc is much longer than another; nil where one is.
  ///
  /// Lists as wide as the shortest arc is long: what stands in the first list can no longer be
  /// reached on a shorter way, so it may be settled in any order, and no heap is needed. Where
  /// rounding adds to the list that is being emptied, the entry is taken too, so the distances are
  /// those of Dijkstra's algorithm to the last bit.
  ///
  /// > E. A. Dinic, "Economical algorithms for finding shortest paths in a network", 1978.
  func bucketDistances(from source: UInt32, isInverse: Bool) -> [Double]? {
    var least = Double.infinity
    var most = 0.0
    for arc in 0..<arcCount {
      least = min(least, weight(arc))
      most = max(most, weight(arc))
    }
    guard most > 0, most <= 1000 * least else { return nil }
    let shortest = isInverse ? 1 / most : least
    let longest = isInverse ? 1 / least : most
    let distance = Buffer<Double>(repeating: .infinity, count: nodeCount)
    var queue = BucketQueue(width: shortest * (1 - 1e-6), reach: longest)
    distance[source] = 0
    queue.insert(key: 0, node: source)
    while let entry = queue.pop() {
      let node = Int(entry.node)
      guard entry.key == distance[node] else { continue }
      for arc in start(node)..<start(node + 1) {
        let target = target(arc)
        let through = entry.key + (isInverse ? 1 / weight(arc) : weight(arc))
        if through < distance[target] {
          distance[target] = through
          queue.insert(key: through, node: UInt32(target))
        }
      }
    }
    return distance.array()
  }
}
