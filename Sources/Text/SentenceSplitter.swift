/// Finds where sentences end.
///
/// A sentence ends at a full stop, question or exclamation mark or ellipsis that is followed by a
/// capital, a digit or a quotation mark; at a blank line; at a line feed after a short line
/// without a stop (a heading); and at forced breaks. Closing quotation marks and brackets stay
/// with the sentence before them.
struct SentenceSplitter {
  let rules: TokenizerRules
  /// A line at most this long, in bytes, that no stop ends and a capital follows, is a heading.
  private static let headingLength = 70

  func split(_ tokens: inout [Token], in bytes: [UInt8], breaks: [Int]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var lineStart = 0
    var nextBreak = breaks.startIndex
    for index in tokens.indices {
      let token = tokens[index]
      if token.flags.contains(.afterLineFeed) { lineStart = Int(token.start) }
      guard index + 1 < tokens.count else { break }
      let next = tokens[index + 1]
      var ends = false
      while nextBreak < breaks.endIndex, breaks[nextBreak] <= Int(next.start) {
        if breaks[nextBreak] >= Int(token.end) { ends = true }
        nextBreak += 1
      }
      if !ends {
        ends = boundary(tokens, index, in: bytes, lineStart: lineStart)
      }
      if ends {
        sentences.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    for sentence in sentences {
      if let first = sentence.first(where: { tokens[$0].kind != .punctuation }) {
        tokens[first].flags.insert(.first)
      }
    }
    return sentences
  }

  /// Whether a sentence ends between the token at `index` and the next.
  private func boundary(
    _ tokens: [Token], _ index: Int, in bytes: [UInt8], lineStart: Int
  ) -> Bool {
    let token = tokens[index]
    let next = tokens[index + 1]
    if next.flags.contains(.afterLineFeed) {
      // A title before a name ("M.") goes on even where the page breaks the line.
      let isTitle =
        token.flags.contains(.abbreviation)
        && rules.titles.contains(titleKey(token, bytes))
      if isTitle, next.flags.contains(.capitalised) { return false }
      if next.flags.contains(.afterBlankLine) { return true }
      if closesSentence(tokens, index, bytes) { return true }
      if next.kind == .word, !next.flags.contains(.capitalised) { return false }
      return Int(token.end) - lineStart <= Self.headingLength
    }
    guard closesSentence(tokens, index, bytes) else { return false }
    if isCloser(next, bytes), !(mark(next, bytes) == 0x22 && next.flags.contains(.afterSpace)) {
      return false
    }
    if next.kind == .punctuation, !isOpener(next, bytes) { return false }
    if next.kind == .word, !next.flags.contains(.capitalised) { return false }
    return true
  }

  private func titleKey(_ token: Token, _ bytes: [UInt8]) -> UInt64 {
    token.flags.contains(.abbreviation)
      ? FoldedHash.of(bytes, Int(token.start)..<Int(token.end) - 1) : token.key
  }

  /// Whether the token is a stop, or closes a quotation or bracket directly behind a stop.
  private func closesSentence(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    var at = index
    while at > 0, isCloser(tokens[at], bytes), at > index - 3 { at -= 1 }
    return tokens[at].kind == .punctuation && isStop(mark(tokens[at], bytes))
  }

  private func mark(_ token: Token, _ bytes: [UInt8]) -> UInt32 {
    UTF8Scalars.decode(bytes.span, at: Int(token.start)).scalar
  }

  private func isStop(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
  }

  private func isCloser(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch mark(token, bytes) {
    case 0xBB, 0x201D, 0x29, 0x5D: return true
    case 0x22: return true
    default: return false
    }
  }

  private func isOpener(_ token: Token, _ bytes: [UInt8]) -> Bool {
    switch mark(token, bytes) {
    case 0xAB, 0x201C, 0x22, 0x28, 0x5B, 0x2D, 0x2013, 0x2014, 0x2022, 0x23, 0x2A: true
    default: false
    }
  }
}
