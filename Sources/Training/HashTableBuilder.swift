import Tagging

/// Lays out a hash table that `HashTableView` reads.
struct HashTableBuilder<Value> {
  let keys: [UInt32]
  let values: [Value]
  var capacity: Int { keys.count }
  /// Hashes that share slot order and fingerprint with one before; they were left out.
  let dropped: Int

  /// - Parameters:
  ///   - items: in order of importance; the first of two with one fingerprint stays.
  ///   - empty: the value of slots that hold nothing.
  ///   - load: the share of the slots that hold something.
  init(_ items: [(hash: UInt64, value: Value)], empty: Value, load: Double = 0.8) {
    let capacity = max(8, Int(Double(items.count) / load) + 1)
    var keys = [UInt32](repeating: 0, count: capacity)
    var values = [Value](repeating: empty, count: capacity)
    var dropped = 0
    place: for item in items {
      let fingerprint = HashTableView.fingerprint(of: item.hash)
      var slot = Int(((item.hash & 0xFFFF_FFFF) * UInt64(capacity)) >> 32)
      while keys[slot] != 0 {
        if keys[slot] == fingerprint {
          dropped += 1
          continue place
        }
        slot = slot + 1 == capacity ? 0 : slot + 1
      }
      keys[slot] = fingerprint
      values[slot] = item.value
    }
    self.keys = keys
    self.values = values
    self.dropped = dropped
  }
}
