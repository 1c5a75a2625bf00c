package import Dates

/// The temporal tagger for French.
package enum FrenchDates {
  /// Words of ``FrenchTemporalLexicon`` and tenses of ``FrenchTense``.
  package static let tagger = TemporalTagger(
    language: TemporalLanguage(
      lexicon: FrenchTemporalLexicon.shared,
      tense: { text, token in FrenchTense.tense(at: token, in: text) }))
}
