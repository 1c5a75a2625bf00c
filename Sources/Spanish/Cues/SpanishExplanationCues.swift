import Knowledge
package import Language

extension ExplanationCues {
  /// Spanish words for explaining a reading in words.
  package static let spanish = ExplanationCues(
    partyWords: "“entre”, “con” or “de”", countryName: SpanishCountries.name)
}
