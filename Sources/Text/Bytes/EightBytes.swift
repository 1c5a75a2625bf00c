/// Eight bytes of a text, looked at together.
///
/// Each look gives a mask whose highest bit of a byte is set where the byte is looked for; all other bits
/// are clear, so that masks can be joined.
///
/// > H. S. Warren, *Hacker's Delight*, second edition, 2012, section 6-1.
public struct EightBytes: Sendable {
  /// The first byte is the lowest.
  public let word: UInt64

  /// The lowest bit of each byte.
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The highest bit of each byte.
  @inlinable static var highest: UInt64 { 0x8080_8080_8080_8080 }

  /// The bytes of a text from an index on; behind its end stand letters.
  @inlinable @inline(__always)
  public init(_ text: Span<UInt8>, at index: Int) {
    let rest = text.count - index
    if rest >= 8 {
      word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    } else if text.count >= 8, rest > 0 {
      // The last eight, of which the first were seen before.
      let last = unsafe text.bytes.unsafeLoadUnaligned(
        fromByteOffset: text.count - 8, as: UInt64.self)
      let seen = UInt64(8 * (8 - rest))
      word = last >> seen | 0x6161_6161_6161_6161 << (64 - seen)
    } else {
      var word: UInt64 = 0x6161_6161_6161_6161
      for place in stride(from: rest - 1, through: 0, by: -1) {
        word = word << 8 | UInt64(text[index + place])
      }
      self.word = word
    }
  }

  /// Whether a look finds something anywhere in a text.
  ///
  /// - Complexity: O(n).
  @inlinable @inline(__always)
  public static func occur(in text: Span<UInt8>, _ look: (EightBytes) -> UInt64) -> Bool {
    var index = 0
    while index < text.count {
      if look(EightBytes(text, at: index)) != 0 { return true }
      index += 8
    }
    return false
  }

  /// The bytes that are a certain one.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let different = word ^ (Self.ones &* UInt64(byte))
    return ~(((different & ~Self.highest) &+ ~Self.highest) | different) & Self.highest
  }

  /// The bytes below a bound, which is at most 0x80.
  @inlinable @inline(__always)
  public func below(_ bound: UInt8) -> UInt64 {
    let carried = (word & ~Self.highest) &+ Self.ones &* UInt64(0x80 - bound)
    return ~(carried | word) & Self.highest
  }

  /// The bytes from one bound to another, which is below 0x80.
  @inlinable @inline(__always)
  public func within(_ range: ClosedRange<UInt8>) -> UInt64 {
    below(range.upperBound + 1) & ~below(range.lowerBound)
  }

  /// The bytes outside of bounds, of which the upper one is below 0x80.
  @inlinable @inline(__always)
  public func outside(_ range: ClosedRange<UInt8>) -> UInt64 { ~within(range) & Self.highest }
}
