/// A 64-bit hash of the folded form of a word, by which lexicons look words up.
///
/// Two texts with the same ``Folding/folded(_:)`` form have the same hash. The function is fixed
/// (``FNV1a`` with a finalising mix), so tables built from it are the same in every run.
public struct FoldedHash: Sendable {
  private var bytes = FNV1a()

  /// An empty hash.
  public init() {}

  /// The hash of a whole text.
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  public static func of(_ text: some StringProtocol) -> UInt64 {
    var hash = FoldedHash()
    for byte in Folding.folded(text).utf8 { hash.combine(byte) }
    return hash.value
  }

  /// The hash of a text that is folded already.
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  public static func of(folded text: some StringProtocol) -> UInt64 {
    var hash = FoldedHash()
    for byte in text.utf8 { hash.combine(byte) }
    return hash.value
  }

  /// The hash of a range of UTF-8 bytes.
  public static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = FoldedHash()
    var index = range.lowerBound
    var scratch: [UInt8] = []
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        hash.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else {
        let (scalar, length) = UTF8Scalars.decode(bytes.span, at: index)
        scratch.removeAll(keepingCapacity: true)
        Folding.append(scalar: scalar, to: &scratch)
        for folded in scratch { hash.combine(folded) }
        index += length
      }
    }
    return hash.value
  }

  /// Adds one byte of folded text.
  public mutating func combine(_ byte: UInt8) {
    bytes.combine(byte)
  }

  /// The hash of what was added so far.
  public var value: UInt64 {
    var mixed = bytes.value
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 29
    return mixed
  }
}
