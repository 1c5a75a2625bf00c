import Text

/// What can be said of a text by a look at its bytes.
enum PlainText {
  /// Whether a text is made of nothing but printable ASCII, letters of Latin-1 and Latin Extended-A,
  /// dashes, curly quotation marks and the ellipsis, without space at either end or two spaces in a
  /// row.
  ///
  /// Such a text is in Normalization Form C and has nothing to clean; most French names and sentences
  /// are like that, so that the slow way is taken by few.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 0
    // The start counts as a space: none may stand there.
    var isBehindSpace = true
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let eight = EightBytes(bytes, at: index)
        let spaces = eight.equal(to: 0x20)
        let adjacent = spaces & (spaces << 8 | (isBehindSpace ? 0x80 : 0))
        let special = eight.outside(0x20...0x7E) | adjacent
        if special == 0 {
          isBehindSpace = spaces >> 63 == 1
          index += 8
          continue
        }
        let ordinary = special.trailingZeroBitCount / 8
        if ordinary > 0 {
          index += ordinary
          isBehindSpace = bytes[index - 1] == 0x20
        }
      }
      guard let length = plainLength(bytes, at: index, isBehindSpace: isBehindSpace) else {
        return false
      }
      isBehindSpace = bytes[index] == 0x20
      index += length
    }
    return !isBehindSpace || bytes.count == 0
  }

  /// How many bytes the character at an index has, if it may stand in a plain text.
  private static func plainLength(
    _ bytes: Span<UInt8>, at index: Int, isBehindSpace: Bool
  ) -> Int? {
    switch bytes[index] {
    case 0x20: isBehindSpace ? nil : 1
    case 0x21..<0x7F: 1
    case 0xC3...0xC5: 2
    // U+2012 to U+2026; before and behind them stand spaces and marks of direction. A lead byte is
    // never among the last two.
    case 0xE2: bytes[index + 1] == 0x80 && 0x92...0xA6 ~= bytes[index + 2] ? 3 : nil
    default: nil
    }
  }
}
