package import Dates

/// The temporal tagger for English.
package enum EnglishDates {
  /// The tagger, made once.
  package static let tagger = TemporalTagger(
    language: TemporalLanguage(
      lexicon: EnglishTemporalLexicon.shared,
      tense: { text, token in EnglishTense.tense(at: token, in: text) }))
}
