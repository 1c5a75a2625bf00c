/// An immutable map from 64-bit word keys to small values: open addressing, linear probing.
///
/// Several times faster than `Dictionary`, which hashes keys that are hashes already.
public struct KeyTable<Value: Sendable>: Sendable {
  @usableFromInline let keys: [UInt64]
  @usableFromInline let values: [Value?]
  @usableFromInline let mask: Int

  /// Builds the table; of entries with one key the last stays.
  @inlinable
  public init(_ entries: [(key: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Value?](repeating: nil, count: capacity)
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key) & mask
      while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
  }

  /// The value of a key.
  ///
  /// - Complexity: O(1) expected.
  @inlinable
  public subscript(key: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: key) & mask
    while let value = values[slot] {
      if keys[slot] == key { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
