/// Where each of many texts stands: a table for looking up ids and names, which are the same where all
/// their bytes are.
///
/// Open addressing over the bytes of the texts. Formats look up both ends of each edge, and a
/// dictionary, whose hash withstands attackers, takes most of their time. Texts that an attacker
/// chose to collide make this one slow, not wrong.
struct TextPositions {
  private let texts: [String]
  /// Positions + 1, 0 for a free slot; as many as a power of two, at most half of them taken.
  private var slots: [UInt32]
  /// For each text the position of the first that is the same: its own, if none was before.
  private(set) var firsts: [UInt32] = []

  /// Makes the table; a text that occurs several times has the position of the first.
  ///
  /// - Complexity: O(n) time, 12 to 20 bytes a text.
  init(_ texts: [String]) {
    self.texts = texts
    var size = 16
    while size < 2 * texts.count { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    firsts.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() {
      let (slot, position) = find(text)
      if position == nil { slots[slot] = UInt32(index + 1) }
      firsts.append(UInt32(position ?? index))
    }
  }

  /// The position of a text; nil where it is not there.
  subscript(text: String) -> Int? { find(text).position }

  private func find(_ text: String) -> (slot: Int, position: Int?) {
    let bytes = text.utf8.span
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if Self.areEqual(texts[position].utf8.span, bytes) { return (slot, position) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private static func areEqual(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    return unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { unsafe a.elementsEqual($0) }
    }
  }

  /// Multiplies in eight bytes at a time.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    let raw = unsafe bytes.bytes
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    while index + 8 <= bytes.count {
      mix(unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if bytes.count >= 8 {
      // The last eight, some of them twice.
      mix(unsafe raw.unsafeLoadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    } else {
      var word: UInt64 = 0
      while index < bytes.count {
        word = word << 8 | UInt64(bytes[index])
        index += 1
      }
      mix(word)
    }
    // The last bytes changed the upper bits only; the slot is taken from the lower ones.
    mix(hash >> 32)
    return Int(truncatingIfNeeded: hash >> 1)
  }
}
