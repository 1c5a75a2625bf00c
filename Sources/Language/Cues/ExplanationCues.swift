package import Knowledge

/// What a language must know for explaining a reading in words.
package struct ExplanationCues: Sendable {
  /// The words that introduce those who met behind a noun, as a message lists them: "“entre”, “avec” or “de”".
  package let partyWords: String
  /// A state's name in the language.
  package let countryName: @Sendable (CountryCode) -> String?

  package init(
    partyWords: String, countryName: @escaping @Sendable (CountryCode) -> String?
  ) {
    self.partyWords = partyWords
    self.countryName = countryName
  }
}
