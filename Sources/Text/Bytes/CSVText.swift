extension TextChunk {
  /// Appends a text as a cell of comma-separated values (RFC 4180).
  ///
  /// A text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, "CSV
  /// Injection"); one that begins with apostrophes and then such a character has one more, so that
  /// taking one away always gives the text back.
  ///
  /// - Parameters:
  ///   - quotesAll: Whether an empty text and one with a space at an end are quoted too, so that
  ///     they are told from an empty cell and stay as they are.
  ///   - guards: Whether a text that a spreadsheet would take for a formula gets its apostrophe.
  package mutating func appendCSV(_ text: String, quotesAll: Bool = true, guards: Bool = true) {
    let bytes = text.utf8.span
    let guarded = guards && CSVText.looksLikeFormula(bytes)
    if quotesAll ? CSVText.isPlain(bytes) : !CSVText.hasSeparator(bytes) {
      if guarded { append(byte: 0x27) }
      return append(bytes)
    }
    append(byte: 0x22)
    if guarded { append(byte: 0x27) }
    append(text) {
      $0.equal(to: 0x22)
    } replace: { _, _, chunk in
      chunk.append("\"\"")
      return 1
    }
    append(byte: 0x22)
  }
}

/// What spreadsheets make of text.
package enum CSVText {
  /// Whether a text needs no quotation marks.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else { return false }
    return !hasSeparator(bytes)
  }

  /// Whether a text has a comma, a quotation mark or a line break.
  static func hasSeparator(_ bytes: Span<UInt8>) -> Bool {
    EightBytes.occur(in: bytes) {
      // All of them stand before the hyphen; keys and numbers have nothing there.
      $0.below(0x2D) == 0
        ? 0 : $0.equal(to: 0x2C) | $0.equal(to: 0x22) | $0.equal(to: 0x0A) | $0.equal(to: 0x0D)
    }
  }

  /// Whether a text begins with a character that begins formulas, apostrophes before it aside.
  package static func looksLikeFormula(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count, bytes[index] == 0x27 { index += 1 }
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0x09, 0x0A, 0x0D: return true
    // The full-width forms ＝ ＋ － ＠, which some spreadsheets fold; a lead byte is never the last.
    case 0xEF:
      guard bytes[index + 1] == 0xBC else { return false }
      switch bytes[index + 2] {
      case 0x9D, 0x8B, 0x8D, 0xA0: return true
      default: return false
      }
    default: return false
    }
  }
}
