package import Dates
package import Text

/// Tells the tense of a Spanish clause by auxiliaries, accented endings and words of expectation.
///
/// The verb that counts is the nearest one before the token in its sentence, else the first one
/// after it ("El lunes se reunió …").
package enum SpanishTense {
  /// How far a clause is searched, in tokens.
  private static let reach = 40

  /// The tense of the clause around a token.
  ///
  /// - Complexity: O(1): at most 80 tokens are looked at.
  package static func tense(at token: Int, in text: TokenizedText) -> ClauseTense {
    guard text.tokens.indices.contains(token) else { return .unknown }
    let sentence = text.sentences[text.sentence(of: token)]
    let isQuoted = text.tokens[token].flags.contains(.quoted)
    let before = (max(sentence.lowerBound, token - reach)..<token).reversed()
    let behind = token..<min(sentence.upperBound, token + reach)
    for index in Array(before) + Array(behind)
    where text.tokens[index].flags.contains(.quoted) == isQuoted {
      if let tense = verbTense(index, text) { return tense }
    }
    return .unknown
  }

  /// The tense that the word at a token gives its clause; nil for no verb.
  private static func verbTense(_ index: Int, _ text: TokenizedText) -> ClauseTense? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.flags.contains(.capitalised) else { return nil }
    if let known = closed.first(where: { $0.words.contains(token.key) }) { return known.tense }
    let word = text.bytes.span.extracting(token.bytes)
    return endings.first { $0.endings.matches(word) }?.tense
  }

  private static let closed: [(tense: ClauseTense, words: KeySet)] = [
    (
      .future,
      KeySet(
        """
        va van debe deben prevé prevén planea planean espera esperan pretende pretenden previsto
        prevista previstos previstas programado programada próximamente
        """)
    ),
    (.conditional, KeySet("sería habría podría debería tendría haría iría")),
    (
      .past,
      KeySet(
        """
        ha han fue fueron era eran había habían tuvo tuvieron estuvo estuvieron estaba hizo hicieron
        dijo dijeron puso vino quiso pudo mantuvo mantuvieron sostuvo sostuvieron dio dieron vio vieron
        tenía debía podía quería propuso pidió siguió
        """)
    ),
    (
      .present,
      KeySet(
        """
        es son hay tiene tienen recibe reciben mantiene mantienen sostiene sostienen reúne reúnen visita
        viaja llega celebra celebran dice afirma
        """)
    ),
  ]

  /// How verbs end, on the letters as they are written: the accent tells "reunió" from a noun.
  private static let endings: [(tense: ClauseTense, endings: WordEndings)] = [
    (.future, WordEndings("rá rán")), (.conditional, WordEndings("rían")),
    (.past, WordEndings("ó aron ieron yeron aba aban ían")),
  ]
}
