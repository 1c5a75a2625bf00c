/// Cuts a text into tokens.
///
/// Works on UTF-8 bytes in one pass. Words keep inner hyphens ("Jean-Pierre"), elided words end
/// with their apostrophe ("l'"), abbreviations and initials keep their full stop ("M.", "N."),
/// and a full stop between a small and a capital letter is a mark of its own ("décision.La").
public struct Tokenizer: Sendable {
  /// The language's lists.
  public let rules: TokenizerRules

  /// Makes a tokenizer.
  public init(rules: TokenizerRules) { self.rules = rules }

  /// The tokens and sentences of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8; malformed bytes become punctuation tokens.
  ///   - breaks: byte offsets, ascending, at which a sentence ends in any case.
  /// - Complexity: O(n).
  public func tokenize(_ bytes: [UInt8], breaks: [Int] = []) -> TokenizedText {
    var scanner = TokenScanner(bytes: bytes, rules: rules)
    scanner.scan()
    var tokens = scanner.tokens
    QuotationMarker.mark(&tokens, in: bytes)
    let sentences = SentenceSplitter(rules: rules).split(&tokens, in: bytes, breaks: breaks)
    return TokenizedText(bytes: bytes, tokens: tokens, sentences: sentences)
  }
}
