extension TextChunk {
  /// Appends a text as XML character data that may also stand between double quotes.
  ///
  /// White space is written as character references, which attribute values would lose otherwise.
  /// XML 1.0 has no way to write other control characters and the non-characters U+FFFE and U+FFFF:
  /// they become U+FFFD.
  ///
  /// > W3C, "XML 1.0 (Fifth Edition)", section 2.2. <https://www.w3.org/TR/xml/#charsets>
  mutating func appendXML(_ text: String) {
    append(text) { byte in
      byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0xEF
    } replace: { source, index, bytes in
      switch source[index] {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      case 0x09: bytes.append(contentsOf: "&#9;".utf8)
      case 0x0A: bytes.append(contentsOf: "&#10;".utf8)
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case 0xEF:
        // A lead byte of valid UTF-8 is never the last byte.
        guard source[index + 1] == 0xBF, source[index + 2] >= 0xBE else { return 0 }
        bytes.append(contentsOf: "\u{FFFD}".utf8)
        return 3
      default: bytes.append(contentsOf: "\u{FFFD}".utf8)
      }
      return 1
    }
  }

  /// Appends ` name="value"`.
  mutating func attribute(_ name: String, _ value: String) {
    append(byte: 0x20)
    append(name)
    append(byte: 0x3D)
    append(byte: 0x22)
    appendXML(value)
    append(byte: 0x22)
  }
}
