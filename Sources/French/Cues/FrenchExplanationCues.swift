import Knowledge
package import Language

extension ExplanationCues {
  /// French words for explaining a reading in words.
  package static let french = ExplanationCues(
    partyWords: "“entre”, “avec” or “de”", countryName: { CountryNames.french($0) })
}
