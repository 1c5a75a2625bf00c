/// The temporal tagger for French.
enum FrenchDates {
  /// Words of ``FrenchTemporalLexicon`` and tenses of ``FrenchTense``.
  static let tagger = TemporalTagger(
    language: TemporalLanguage(
      lexicon: FrenchTemporalLexicon.shared,
      tense: { text, token in FrenchTense.tense(at: token, in: text) }))
}
