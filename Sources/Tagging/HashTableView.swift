/// A hash table read in place: open addressing, linear probing, 32-bit fingerprints.
///
/// The slot of a hash is its low half scaled to the capacity, the fingerprint its high half (made
/// odd, so that 0 means empty). Invariant, checked at the door: at least one slot is empty, so
/// every probe ends.
package struct HashTableView: Sendable {
  private let memory: ModelMemory
  private let keys: Int
  private let capacity: UInt64

  /// A table of `capacity` 32-bit fingerprints at a byte offset.
  ///
  /// - Returns: nil when the table does not lie within the memory, or has no empty slot.
  package init?(memory: ModelMemory, keys: Int, capacity: Int) {
    guard keys >= 0, keys % 4 == 0, capacity > 0, capacity <= memory.count / 4,
      keys <= memory.count - capacity * 4
    else { return nil }
    self.memory = memory
    self.keys = keys
    self.capacity = UInt64(capacity)
  }

  /// Whether a slot is empty, so that probing ends.
  ///
  /// - Complexity: O(capacity), but ends at the first empty slot.
  package var hasEmptySlot: Bool {
    (0..<Int(capacity)).contains { memory.value(UInt32.self, at: keys + $0 * 4) == 0 }
  }

  /// The slot that holds a hash; nil if none does.
  ///
  /// - Complexity: O(1) expected.
  @inline(__always)
  package func slot(of hash: UInt64) -> Int? {
    let fingerprint = Self.fingerprint(of: hash)
    var slot = Int(((hash & 0xFFFF_FFFF) &* capacity) >> 32)
    while true {
      let key = memory.value(UInt32.self, at: keys &+ slot &* 4)
      if key == fingerprint { return slot }
      if key == 0 { return nil }
      slot &+= 1
      if slot == Int(capacity) { slot = 0 }
    }
  }

  /// What is stored for a hash; never 0.
  @inline(__always)
  package static func fingerprint(of hash: UInt64) -> UInt32 { UInt32(hash >> 32) | 1 }
}
