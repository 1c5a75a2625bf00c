/// Escapes the text of JSON strings (RFC 8259, section 7).
///
/// Besides what the standard demands, the line separators U+0085, U+2028 and U+2029 are escaped:
/// many readers of JSON Lines would break a line there.
enum JSONEscaping {
  /// Appends a text with everything escaped that may not stand between quotation marks.
  ///
  /// - Complexity: O(n) in UTF-8 bytes; a text without anything to escape is copied whole.
  static func append(_ text: String, markup: Bool, to output: inout [UInt8]) {
    let source = text.utf8.span
    var index = 0
    while index < source.count, length(ofEscapedAt: index, in: source, markup: markup) == 0 {
      index += 1
    }
    guard index < source.count else {
      output.append(contentsOf: text.utf8)
      return
    }
    index = 0
    while index < source.count {
      let length = length(ofEscapedAt: index, in: source, markup: markup)
      switch length {
      case 0: output.append(source[index])
      case 1: appendEscape(of: source[index], to: &output)
      case 2: output.append(contentsOf: #"\u0085"#.utf8)
      default: output.append(contentsOf: (source[index + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
      }
      index += max(length, 1)
    }
  }

  /// The number of bytes of the scalar at `index` if it must be escaped, otherwise 0.
  private static func length(
    ofEscapedAt index: Int, in source: Span<UInt8>, markup: Bool
  ) -> Int {
    switch source[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
    case UInt8(ascii: "<"): markup ? 1 : 0
    // A lead byte of valid UTF-8 is never the last byte, so the next ones are there.
    case 0xC2: source[index + 1] == 0x85 ? 2 : 0
    case 0xE2: source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      output.append(contentsOf: "u00".utf8)
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    }
  }
}
