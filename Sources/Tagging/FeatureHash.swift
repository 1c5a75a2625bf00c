/// Fixed 64-bit hashes by which features are known.
package enum FeatureHash {
  /// A bijective mix of all bits.
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }

  /// The feature of a template with a value.
  @inline(__always)
  package static func feature(_ template: UInt64, _ value: UInt64) -> UInt64 {
    mix(value &+ (template &* 0x9E37_79B9_7F4A_7C15))
  }

  /// Two values as one; the order counts.
  @inline(__always)
  package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0xA24B_AED4_963E_E407) ^ ((second << 23) | (second >> 41)) &+ 0x632B_E5AB
  }

  /// The hash of a word as it is written, apostrophes made one.
  package static func exact(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99
      {
        byte = 0x27
        index += 2
      }
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      index += 1
    }
    return mix(state)
  }
}
