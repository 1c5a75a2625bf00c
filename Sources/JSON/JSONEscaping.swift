public import Text

/// Escapes the text of JSON strings (RFC 8259, section 7).
///
/// Besides what the standard demands, the line separators U+0085, U+2028 and U+2029 are escaped:
/// many readers of JSON Lines would break a line there.
@usableFromInline enum JSONEscaping {
  /// Appends a text with everything escaped that may not stand between quotation marks.
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  @usableFromInline static func append(_ text: String, markup: Bool, to chunk: inout TextChunk) {
    chunk.append(text) {
      $0.below(0x20) | $0.equal(to: 0x22) | $0.equal(to: 0x5C) | $0.equal(to: 0xC2)
        | $0.equal(to: 0xE2) | (markup ? $0.equal(to: 0x3C) : 0)
    } replace: {
      source, index, chunk in
      let byte = source[index]
      switch byte {
      // A lead byte of valid UTF-8 is never the last byte, so the next ones are there.
      case 0xC2:
        guard source[index + 1] == 0x85 else { return 0 }
        chunk.append(#"\u0085"#)
        return 2
      case 0xE2:
        guard source[index + 1] == 0x80, source[index + 2] & 0xFE == 0xA8 else { return 0 }
        chunk.append(source[index + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#)
        return 3
      default:
        appendEscape(of: byte, to: &chunk)
        return 1
      }
    }
  }

  private static func appendEscape(of byte: UInt8, to chunk: inout TextChunk) {
    chunk.append(byte: UInt8(ascii: "\\"))
    switch byte {
    case 0x08: chunk.append(byte: UInt8(ascii: "b"))
    case 0x09: chunk.append(byte: UInt8(ascii: "t"))
    case 0x0A: chunk.append(byte: UInt8(ascii: "n"))
    case 0x0C: chunk.append(byte: UInt8(ascii: "f"))
    case 0x0D: chunk.append(byte: UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): chunk.append(byte: byte)
    default:
      let digit = byte & 15
      chunk.append("u00")
      chunk.append(byte: 0x30 + byte >> 4)
      chunk.append(byte: digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
