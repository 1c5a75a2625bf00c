package import Knowledge
package import Text

/// What the temporal tagger must know of a language.
package struct TemporalLanguage: Sendable {
  /// Its temporal words.
  package let lexicon: TemporalLexicon
  /// The tense of the clause around a token.
  package let tense: @Sendable (TokenizedText, Int) -> ClauseTense

  package init(
    lexicon: TemporalLexicon, tense: @escaping @Sendable (TokenizedText, Int) -> ClauseTense
  ) {
    self.lexicon = lexicon
    self.tense = tense
  }
}

/// Finds the temporal expressions of a text and works out their dates.
///
///     FrenchDates.tagger.tag(text, published: PartialDate(iso: "2025-04-15"))
///     // "lundi 14 avril" → 2025-04-14, weekday agreement
///
/// A pure function of the text and its publication date.
package struct TemporalTagger: Sendable {
  /// The language's words and grammar of tenses.
  package let language: TemporalLanguage

  /// All expressions, in order, not overlapping, those without a date included.
  ///
  /// - Parameters:
  ///   - text: the text as its language's tokenizer cut it.
  ///   - published: the day, month or year of publication; nil where unknown, in which case
  ///     weekdays must agree with dates that the text gives in full.
  /// - Complexity: O(n).
  package func tag(_ text: TokenizedText, published: PartialDate?) -> [TemporalExpression] {
    var parser = TemporalParser(text, lexicon: language.lexicon)
    let readings = parser.readings()
    var resolver = TemporalResolver(
      text, readings: readings, published: published, tense: language.tense)
    return readings.map { resolver.resolve($0) }
  }

  /// The date of publication that the text itself gives, in a byline, dateline or page header.
  ///
  /// Dates of events are never taken: the line must be about publication, or be hardly more than
  /// the date.
  ///
  /// - Complexity: O(n).
  package func publicationDate(in text: TokenizedText) -> PartialDate? {
    PublicationDateFinder(text, lexicon: language.lexicon).find()
  }

  package init(
    language: TemporalLanguage
  ) {
    self.language = language
  }
}
