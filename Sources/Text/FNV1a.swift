/// A 64-bit hash of bytes that is the same in every run (FNV-1a).
///
/// > G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm",
/// > IETF draft-eastlake-fnv, 2019.
public struct FNV1a: Sendable {
  /// The hash of what was added so far.
  @inlinable public var value: UInt64 { state }

  /// What ``value`` gives.
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  @inlinable public init() {}

  /// The hash of a text's UTF-8.
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  @inlinable public static func of(_ text: some StringProtocol) -> UInt64 {
    var hash = FNV1a()
    for byte in text.utf8 { hash.combine(byte) }
    return hash.value
  }

  /// Adds a byte.
  @inlinable public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
