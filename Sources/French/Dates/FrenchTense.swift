package import Dates
package import Text

/// Tells the tense of a French clause by auxiliaries, verb endings and words of expectation.
///
/// The verb that counts is the nearest one before the token in its clause ("a rencontré mercredi",
/// "qui se rendra lundi à"), else the first one after it ("Mercredi, il a …"). Closed classes and
/// endings only: about the accuracy that a bare weekday needs, without a verb lexicon.
package enum FrenchTense {
  /// How far a clause is searched, in tokens.
  private static let reach = 40

  /// The tense of the clause around a token.
  ///
  /// - Complexity: O(1): at most 80 tokens are looked at.
  package static func tense(at token: Int, in text: TokenizedText) -> ClauseTense {
    guard text.tokens.indices.contains(token) else { return .unknown }
    let sentence = text.sentences[text.sentence(of: token)]
    let verbs = FrenchVerbs(text: text, sentence: sentence)
    // A participle directly before the date governs it: "prévue le 16 juillet", "élu le 6 mai".
    if let tense = verbs.participle(before: token) { return tense }
    let before = token > sentence.lowerBound ? text.tokens[token - 1] : nil
    let opensClause = before.map { text.bytes[Int($0.start)] == 0x2C } ?? true
    // "…, mercredi, elle a été invitée": after a comma the verb may follow.
    if opensClause, let tense = following(token, verbs, stopsAtAnd: before != nil) { return tense }
    return preceding(token, verbs) ?? following(token, verbs, stopsAtAnd: false) ?? .unknown
  }

  /// The tense of the nearest verb before the token in its clause.
  private static func preceding(_ token: Int, _ verbs: FrenchVerbs) -> ClauseTense? {
    let tokens = verbs.text.tokens
    let isQuoted = tokens[token].flags.contains(.quoted)
    var hasPurpose = false
    var index = token - 1
    let first = max(verbs.sentence.lowerBound, token - reach)
    while index >= first {
      if tokens[index].flags.contains(.quoted) != isQuoted {
        // What is quoted is a clause of its own.
        if isQuoted { break }
      } else if verbs.isPurpose(index) {
        hasPurpose = true
      } else if let tense = verbs.tense(at: index) {
        // "était à Beyrouth pour participer jeudi": ahead of a past, which says nothing.
        return hasPurpose ? (tense == .past ? .unknown : .future) : tense
      } else if verbs.isBoundary(index) {
        break
      }
      index -= 1
    }
    return hasPurpose ? .future : nil
  }

  /// The tense of the first verb behind the token in its clause.
  private static func following(
    _ token: Int, _ verbs: FrenchVerbs, stopsAtAnd: Bool
  ) -> ClauseTense? {
    let tokens = verbs.text.tokens
    let isQuoted = tokens[token].flags.contains(.quoted)
    var index = token
    let end = min(verbs.sentence.upperBound, token + reach)
    while index < end {
      if tokens[index].flags.contains(.quoted) != isQuoted {
        if isQuoted { break }
      } else if !verbs.isPurpose(index), let tense = verbs.tense(at: index) {
        return tense
      }
      if index > token, verbs.isBoundary(index) { break }
      if stopsAtAnd, tokens[index].key == FrenchVerbs.andKey { break }
      index += 1
    }
    return nil
  }
}
