/// A min-heap of (key, node) in which each entry has four children: shallower than a binary heap,
/// and the children share a cache line.
///
/// Entries are never moved when a key falls; the caller adds a second one and skips the stale.
struct QuaternaryHeap {
  /// A node and the key it was added with.
  struct Entry {
    var key: Double
    var node: UInt32

    /// Smaller key first, then smaller node, so that the order never depends on history.
    static func < (a: Entry, b: Entry) -> Bool {
      a.key < b.key || (a.key == b.key && a.node < b.node)
    }
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }
  var first: Entry? { entries.first }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func insert(key: Double, node: UInt32) {
    let entry = Entry(key: key, node: node)
    var place = entries.count
    entries.append(entry)
    while place > 0 {
      let parent = (place - 1) >> 2
      guard entry < entries[parent] else { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  mutating func popMin() -> Entry? {
    guard let result = entries.first, let entry = entries.popLast() else { return nil }
    let count = entries.count
    guard count > 0 else { return result }
    var place = 0
    while true {
      let firstChild = place << 2 + 1
      guard firstChild < count else { break }
      var smallest = firstChild
      for child in firstChild + 1..<max(firstChild + 1, min(firstChild + 4, count))
      where entries[child] < entries[smallest] {
        smallest = child
      }
      guard entries[smallest] < entry else { break }
      entries[place] = entries[smallest]
      place = smallest
    }
    entries[place] = entry
    return result
  }
}
