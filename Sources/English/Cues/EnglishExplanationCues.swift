import Knowledge
package import Language

extension ExplanationCues {
  /// English words for explaining a reading in words.
  package static let english = ExplanationCues(
    partyWords: "“between”, “with” or “of”", countryName: { CountryNames.english($0) })
}
