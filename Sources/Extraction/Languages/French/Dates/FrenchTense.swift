import Text

/// Tells the tense of a French clause by auxiliaries, verb endings and words of expectation.
///
/// The verb that counts is the nearest one before the token in its clause ("a rencontré mercredi",
/// "qui se rendra lundi à"), else the first one after it ("Mercredi, il a …"). Closed classes and
/// endings only: about the accuracy that a bare weekday needs, without a verb lexicon.
enum FrenchTense {
  /// How far a clause is searched, in tokens.
  private static let reach = 40

  /// The tense of the clause around a token.
  ///
  /// - Complexity: O(1): at most 80 tokens are looked at.
  static func tense(at token: Int, in text: TokenizedText) -> ClauseTense {
    guard text.tokens.indices.contains(token) else { return .unknown }
    let sentence = text.sentences[text.sentence(of: token)]
    let verbs = FrenchVerbs(text: text, sentence: sentence)
    // A participle directly before the date governs it: "prévue le 16 juillet", "élu le 6 mai".
    if let tense = verbs.participle(before: token) { return tense }
    var index = token - 1
    let first = max(sentence.lowerBound, token - reach)
    while index >= first {
      if let tense = verbs.tense(at: index) { return tense }
      if verbs.isBoundary(index) { break }
      index -= 1
    }
    index = token
    let end = min(sentence.upperBound, token + reach)
    while index < end {
      if let tense = verbs.tense(at: index) { return tense }
      if index > token, verbs.isBoundary(index) { break }
      index += 1
    }
    return .unknown
  }
}
