/// A text cut into tokens and sentences; the text itself is never changed.
public struct TokenizedText: Sendable {
  /// The UTF-8 bytes of the text.
  public let bytes: [UInt8]
  /// The tokens, in order.
  public let tokens: [Token]
  /// The sentences as ranges of tokens, in order, covering all tokens.
  public let sentences: [Range<Int>]

  /// Makes a tokenized text of its parts.
  public init(bytes: [UInt8], tokens: [Token], sentences: [Range<Int>]) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The text of one token.
  public func string(_ token: Int) -> String {
    String(decoding: bytes[tokens[token].bytes], as: UTF8.self)
  }

  /// The text from the first to the last token of a range, as it stands.
  public func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  /// The bytes from the first to the last token of a range.
  public func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The position in ``sentences`` of the sentence that holds a token.
  ///
  /// - Complexity: O(log n).
  public func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
