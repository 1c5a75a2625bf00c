import Text

/// Text as Cypher wants it.
///
/// > openCypher, "Cypher Query Language Reference, Version 9", 2017. <https://opencypher.org>
extension TextChunk {
  /// Appends a string literal in single quotes.
  ///
  /// Line breaks and control characters stand as they are, which all dialects take; not all know
  /// more escapes than these two.
  mutating func appendCypher(_ text: String) {
    append(byte: 0x27)
    append(text) {
      $0.equal(to: 0x27) | $0.equal(to: 0x5C)
    } replace: { source, index, chunk in
      chunk.append(byte: 0x5C)
      chunk.append(byte: source[index])
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
      append(text: digits)
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
