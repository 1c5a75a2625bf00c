package import Dates

/// The temporal tagger for Spanish.
package enum SpanishDates {
  /// The tagger, made once.
  package static let tagger = TemporalTagger(
    language: TemporalLanguage(
      lexicon: SpanishTemporalLexicon.shared,
      tense: { text, token in SpanishTense.tense(at: token, in: text) }))
}
