import Text

extension TextChunk {
  /// Appends a text as XML character data that may also stand between double quotes.
  ///
  /// White space is written as character references, which attribute values would lose otherwise.
  /// XML 1.0 has no way to write other control characters and the non-characters U+FFFE and U+FFFF:
  /// they become U+FFFD.
  ///
  /// > W3C, "XML 1.0 (Fifth Edition)", section 2.2. <https://www.w3.org/TR/xml/#charsets>
  mutating func appendXML(_ text: String) {
    append(text) {
      $0.below(0x20) | $0.equal(to: 0x26) | $0.equal(to: 0x3C) | $0.equal(to: 0x3E)
        | $0.equal(to: 0x22) | $0.equal(to: 0xEF)
    } replace: { source, index, chunk in
      switch source[index] {
      case 0x26: chunk.append("&amp;")
      case 0x3C: chunk.append("&lt;")
      case 0x3E: chunk.append("&gt;")
      case 0x22: chunk.append("&quot;")
      case 0x09: chunk.append("&#9;")
      case 0x0A: chunk.append("&#10;")
      case 0x0D: chunk.append("&#13;")
      case 0xEF:
        // A lead byte of valid UTF-8 is never the last byte.
        guard source[index + 1] == 0xBF, source[index + 2] >= 0xBE else { return 0 }
        chunk.append("\u{FFFD}")
        return 3
      default: chunk.append("\u{FFFD}")
      }
      return 1
    }
  }

  /// Appends ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: String) {
    append(byte: 0x20)
    append(name)
    append(byte: 0x3D)
    append(byte: 0x22)
    appendXML(value)
    append(byte: 0x22)
  }
}
