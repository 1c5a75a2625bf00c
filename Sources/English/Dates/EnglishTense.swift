package import Dates
package import Text

/// Tells the tense of an English clause by auxiliaries, endings and words of expectation.
///
/// The verb that counts is the nearest one before the token in its sentence, else the first one
/// after it.
package enum EnglishTense {
  /// How far a clause is searched, in tokens.
  private static let reach = 40

  /// The tense of the clause around a token.
  ///
  /// - Complexity: O(1): at most 80 tokens are looked at.
  package static func tense(at token: Int, in text: TokenizedText) -> ClauseTense {
    guard text.tokens.indices.contains(token) else { return .unknown }
    let sentence = text.sentences[text.sentence(of: token)]
    let isQuoted = text.tokens[token].flags.contains(.quoted)
    var at = token - 1
    while at >= max(sentence.lowerBound, token - reach) {
      if text.tokens[at].flags.contains(.quoted) == isQuoted,
        let tense = verbTense(at, text, sentence)
      {
        return tense
      }
      at -= 1
    }
    at = token
    while at < min(sentence.upperBound, token + reach) {
      if text.tokens[at].flags.contains(.quoted) == isQuoted,
        let tense = verbTense(at, text, sentence)
      {
        return tense
      }
      at += 1
    }
    return .unknown
  }

  /// The tense that the word at a token gives its clause; nil for no verb.
  private static func verbTense(
    _ at: Int, _ text: TokenizedText, _ sentence: Range<Int>
  ) -> ClauseTense? {
    let token = text.tokens[at]
    guard token.kind == .word, !token.flags.contains(.capitalised) else { return nil }
    if future.contains(token.key) { return .future }
    if conditional.contains(token.key) { return .conditional }
    if expected.contains(token.key) {
      let next = at + 1
      // "planned to meet", "planned for Monday"
      return next < sentence.upperBound && [to, aim].contains(text.tokens[next].key)
        ? .future : nil
    }
    if past.contains(token.key) { return .past }
    if present.contains(token.key) {
      // "is to meet"
      let next = at + 1
      return next < sentence.upperBound && text.tokens[next].key == to ? .future : .present
    }
    let bytes = text.bytes[token.bytes]
    if bytes.count > 4, bytes.suffix(2).elementsEqual("ed".utf8) { return .past }
    return nil
  }

  private static let to = FoldedHash.of("to")
  private static let aim = FoldedHash.of("for")
  private static let future = EnglishGrammar.keys("will shall won't")
  private static let conditional = EnglishGrammar.keys("would could might may should")
  private static let expected = EnglishGrammar.keys(
    "expected due set scheduled plans planned hopes hoped wants wanted intends agreed prepares")
  private static let present = EnglishGrammar.keys("is are has have meets hosts receives holds")
  private static let past = EnglishGrammar.keys(
    """
    was were had did met held spoke told said went flew came took gave made began left saw sent
    wrote won became got led shook has have didn't wasn't weren't hasn't hadn't
    """)
}
