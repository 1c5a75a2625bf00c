import Knowledge

/// Names found so far: whoever claims a token first keeps it.
struct NameClaims {
  /// The names, in order of claiming.
  private(set) var spans: [NameSpan] = []
  private var isTaken: [Bool]

  /// No name of a text with some tokens.
  init(tokens: Int) { isTaken = [Bool](repeating: false, count: tokens) }

  /// Whether no name holds a token.
  func isFree(_ token: Int) -> Bool { isTaken.indices.contains(token) && !isTaken[token] }

  /// Claims names in turn, each up to the end of its sentence and where all of its tokens are free.
  mutating func claim(_ proposed: [NameSpan], in document: Document) {
    for var span in proposed where !span.tokens.isEmpty {
      // No name goes on into the next sentence, nor from the title into the text.
      let end = document.sentenceRange(of: span.tokens.lowerBound).upperBound
      span.tokens = span.tokens.clamped(to: span.tokens.lowerBound..<end)
      guard !span.tokens.isEmpty, span.tokens.allSatisfy(isFree) else { continue }
      for token in span.tokens { isTaken[token] = true }
      spans.append(span)
    }
  }
}
