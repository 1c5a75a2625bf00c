/// Decoding of UTF-16 to UTF-8.
enum UTF16Decoding {
  /// The bytes as UTF-8; lone surrogates and a last odd byte become U+FFFD.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    func unit(_ at: Int) -> UInt32 {
      let first = UInt32(bytes[at])
      let second = UInt32(bytes[at + 1])
      return littleEndian ? second << 8 | first : first << 8 | second
    }
    while index + 1 < bytes.endIndex {
      let lead = unit(index)
      index += 2
      if lead >= 0xD800, lead < 0xDC00, index + 1 < bytes.endIndex {
        let trail = unit(index)
        if trail >= 0xDC00, trail < 0xE000 {
          index += 2
          result.appendUTF8(0x10000 + (lead - 0xD800) << 10 + (trail - 0xDC00))
          continue
        }
      }
      result.appendUTF8(lead)
    }
    if index < bytes.endIndex { result.appendUTF8(0xFFFD) }
    return result
  }
}
