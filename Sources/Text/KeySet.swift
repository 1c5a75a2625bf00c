/// A set of words, each known by its ``FoldedHash``.
///
///     let articles = KeySet("le la les un une des")
///     articles.contains(FoldedHash.of("Les"))  // true
///
/// It never changes once made. The keys are hashes already, so that a look-up hashes nothing:
/// the low bits of a key say where it stands in a table of open addressing. A copy shares the
/// table, and the empty set has none.
public struct KeySet: Sendable, Hashable {
  /// The table: how many keys there are, the value that marks a gap, then a power of two of slots.
  ///
  /// Keys are entered in rising order, so equal sets have equal tables. It is empty in an empty set.
  @usableFromInline let table: [UInt64]

  /// The places in ``table`` before the first slot.
  @inlinable static var head: Int { 2 }

  /// The set of these keys.
  ///
  /// - Complexity: O(n log n).
  public init(_ keys: some Sequence<UInt64>) {
    var distinct: [UInt64] = []
    for key in keys.sorted() where key != distinct.last { distinct.append(key) }
    guard !distinct.isEmpty else {
      table = []
      return
    }
    var gap: UInt64 = 0
    for key in distinct where key == gap { gap += 1 }  // the keys rise: the least that is none
    var capacity = 2
    while capacity < distinct.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: gap, count: Self.head + capacity)
    slots[0] = UInt64(distinct.count)
    slots[1] = gap
    for key in distinct {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[Self.head + slot] != gap { slot = (slot + 1) & (capacity - 1) }
      slots[Self.head + slot] = key
    }
    table = slots
  }

  /// The words of these lists, which white space parts.
  ///
  ///     KeySet("de du des", "d'")  // four words
  public init(_ lists: String...) {
    self.init(words: lists.joined(separator: " ").split(whereSeparator: Self.parts))
  }

  /// Words that are given one by one.
  ///
  /// A word is whole, whatever stands in it.
  public init(words: some Sequence<some StringProtocol>) {
    self.init(words.map { FoldedHash.of($0) })
  }

  /// Whether a character stands between two words of a list.
  static func parts(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\t" || character == "\r\n"
  }

  /// How many keys there are.
  @inlinable public var count: Int { table.isEmpty ? 0 : Int(truncatingIfNeeded: table[0]) }

  /// Whether there is no key.
  @inlinable public var isEmpty: Bool { table.isEmpty }

  /// Whether a key is in the set.
  ///
  /// - Complexity: O(1) on average.
  @inlinable public func contains(_ key: UInt64) -> Bool {
    guard !table.isEmpty else { return false }
    let gap = table[1]
    let mask = table.count - Self.head - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while true {
      let found = table[Self.head + slot]
      if found == key { return key != gap }
      if found == gap { return false }
      slot = (slot + 1) & mask
    }
  }

  /// The keys of both sets.
  public func union(_ other: KeySet) -> KeySet {
    if other.isEmpty { return self }
    return isEmpty ? other : KeySet(keys + other.keys)
  }

  /// The keys that are not in another set.
  public func subtracting(_ other: KeySet) -> KeySet {
    KeySet(keys.filter { !other.contains($0) })
  }

  /// The keys, in the order of the table.
  private var keys: [UInt64] {
    guard !table.isEmpty else { return [] }
    let gap = table[1]
    return table[Self.head...].filter { $0 != gap }
  }
}

extension KeySet: Sequence {
  /// The keys in rising order.
  ///
  /// - Complexity: O(n log n).
  public func makeIterator() -> IndexingIterator<[UInt64]> { keys.sorted().makeIterator() }

  /// How many keys there are.
  @inlinable public var underestimatedCount: Int { count }
}
