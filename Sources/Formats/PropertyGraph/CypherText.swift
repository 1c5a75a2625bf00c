/// Text as Cypher wants it.
///
/// > openCypher, "Cypher Query Language Reference, Version 9", 2017. <https://opencypher.org>
extension TextChunk {
  /// Appends a string literal in single quotes.
  mutating func appendCypher(_ text: String) {
    append(byte: 0x27)
    append(text) {
      $0 >= 0x20 && $0 != 0x27 && $0 != 0x5C
    } replace: { source, index, bytes in
      let byte = source[index]
      switch byte {
      case 0x27: bytes.append(contentsOf: "\\'".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      }
      return 1
    }
    append(byte: 0x27)
  }

  /// Appends a value as a literal.
  mutating func appendCypher(_ value: PropertyGraph.Value) {
    switch value {
    case .text(let text): appendCypher(text)
    case .integer(let number): append(number)
    case .real(let number):
      let digits = number.description
      append(digits)
    case .texts(let texts):
      append(byte: 0x5B)
      for (index, text) in texts.enumerated() {
        if index > 0 { append(", ") }
        appendCypher(text)
      }
      append(byte: 0x5D)
    }
  }
}
