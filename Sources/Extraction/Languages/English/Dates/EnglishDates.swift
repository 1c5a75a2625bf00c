/// The temporal tagger for English.
enum EnglishDates {
  /// The tagger, made once.
  static let tagger = TemporalTagger(
    language: TemporalLanguage(
      lexicon: EnglishTemporalLexicon.shared,
      tense: { text, token in EnglishTense.tense(at: token, in: text) }))
}
