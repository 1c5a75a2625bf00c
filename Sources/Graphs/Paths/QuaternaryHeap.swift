/// A min-heap of (key, node) in which each entry has four children: shallower than a binary heap,
/// and the children share a cache line.
///
/// Entries are never moved when a key falls; the caller adds a second one and skips the stale.
struct QuaternaryHeap: ~Copyable {
  /// A node and the key it was added with.
  struct Entry: BitwiseCopyable {
    var key: Double
    var node: UInt32

    /// Smaller key first, then smaller node, so that the order never depends on history.
    @inline(__always) static func < (a: Entry, b: Entry) -> Bool {
      a.key < b.key || (a.key == b.key && a.node < b.node)
    }
  }

  private var entries: Buffer<Entry>
  private var count = 0

  init(capacity: Int = 64) {
    entries = Buffer(repeating: Entry(key: 0, node: 0), count: max(4, capacity))
  }

  var isEmpty: Bool { count == 0 }
  var first: Entry? { count == 0 ? nil : entries[0] }

  mutating func removeAll() { count = 0 }

  @inline(__always) mutating func insert(key: Double, node: UInt32) {
    if count == entries.count { grow() }
    let entry = Entry(key: key, node: node)
    var place = count
    count += 1
    while place > 0 {
      let parent = (place - 1) >> 2
      let above = entries[parent]
      guard entry < above else { break }
      entries[place] = above
      place = parent
    }
    entries[place] = entry
  }

  @inline(__always) mutating func popMin() -> Entry? {
    guard count > 0 else { return nil }
    let result = entries[0]
    count -= 1
    let entry = entries[count]
    guard count > 0 else { return result }
    var place = 0
    while true {
      let firstChild = place << 2 + 1
      guard firstChild < count else { break }
      var smallest = firstChild
      var least = entries[firstChild]
      for child in firstChild + 1..<max(firstChild + 1, min(firstChild + 4, count)) {
        let candidate = entries[child]
        if candidate < least {
          least = candidate
          smallest = child
        }
      }
      guard least < entry else { break }
      entries[place] = least
      place = smallest
    }
    entries[place] = entry
    return result
  }

  private mutating func grow() {
    let larger = Buffer(repeating: Entry(key: 0, node: 0), count: entries.count * 2)
    for index in 0..<count { larger[index] = entries[index] }
    entries = larger
  }
}
