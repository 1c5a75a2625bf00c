/// Questions about single bytes and short byte strings, letter case of A–Z ignored.
enum ASCII {
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Whether `word` stands at `index`; `word` is in lower case.
  static func matches(_ bytes: [UInt8], at index: Int, _ word: String) -> Bool {
    let word = word.utf8
    guard index >= 0, index + word.count <= bytes.count else { return false }
    var position = index
    for byte in word {
      if lowered(bytes[position]) != byte { return false }
      position += 1
    }
    return true
  }

  /// Whether `word`, in lower case, occurs anywhere.
  static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    firstIndex(of: word, in: bytes, from: 0) != nil
  }

  /// Where `word`, in lower case, occurs first at or after `start`.
  static func firstIndex(of word: String, in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = word.utf8.first else { return nil }
    var index = start
    while index + word.utf8.count <= bytes.count {
      if lowered(bytes[index]) == first, matches(bytes, at: index, word) { return index }
      index += 1
    }
    return nil
  }

  /// The bytes without white space at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { !ASCII.isSpace($0) }),
      let last = bytes.lastIndex(where: { !ASCII.isSpace($0) })
    else { return [] }
    return bytes[first...last]
  }
}
