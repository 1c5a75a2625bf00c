/// Letters as they are meant: ligatures of type as letters, invisible marks gone, hyphens that look
/// like others as hyphens.
///
/// A PDF or a word processor writes "ﬁ" as one character, divides words by soft hyphens, and sets
/// "Jean–Pierre" with a dash; searched and compared they are the plain letters.
enum PlainLetters {
  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
    Array($0.utf8)
  }

  /// The text in plain letters; one without such characters costs a scan.
  ///
  /// - Complexity: O(n).
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = firstCandidate(bytes) else { return bytes }
    var result = Array(bytes[..<first])
    result.reserveCapacity(bytes.count)
    var index = first
    while index < bytes.count {
      if let (letters, length) = replacement(in: bytes, at: index) {
        result += letters
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func firstCandidate(_ bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      bytes[index] >= 0xC2 && replacement(in: bytes, at: index) != nil
    }
  }

  /// What stands for the character at an index, and how many bytes that has; nil where it stays.
  private static func replacement(in bytes: [UInt8], at index: Int) -> ([UInt8], Int)? {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count && index + offset >= 0 ? bytes[index + offset] : 0
    }
    switch (byte(0), byte(1), byte(2)) {
    // A soft hyphen at the end of a line divides a word there; see LineJoining.
    case (0xC2, 0xAD, let next): return next == 0x0A || next == 0x0D ? nil : ([], 2)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return ([], 3)
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): return ([0x2D], 3)
    // A dash between letters, without blanks, is a hyphen.
    case (0xE2, 0x80, 0x93):
      let isBefore = ASCII.isLetter(byte(-1)) || isAccented(byte(-2))
      return isBefore && (ASCII.isLetter(byte(3)) || isAccented(byte(3))) ? ([0x2D], 3) : nil
    case (0xEF, 0xAC, let last) where last >= 0x80 && last <= 0x86:
      return (ligatures[Int(last) - 0x80], 3)
    default: return nil
    }
  }

  /// Whether a byte begins one of the letters with accents of western languages.
  private static func isAccented(_ byte: UInt8) -> Bool { byte == 0xC3 || byte == 0xC5 }
}
