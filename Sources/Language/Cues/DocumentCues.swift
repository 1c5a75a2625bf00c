package import Text

/// What a language must know for cutting an article up, zones and classes of words.
package struct DocumentCues: Sendable {
  /// Courtesy titles that are credits where they stand in capitals: "DR" under a picture.
  package let credits: KeySet
  /// Short words that only an accent tells from others: "a" and "à", "ou" and "où".
  package let accents: KeyTable<AccentedWord>
  /// What a former office begins with, as ASCII: "ex-", as in "ex-ministre".
  package let formerPrefix: [UInt8]
  /// For telling bylines and credits from the text.
  package let bylines: BylineCues

  package init(
    credits: KeySet, accents: KeyTable<AccentedWord>, formerPrefix: [UInt8], bylines: BylineCues
  ) {
    self.credits = credits
    self.accents = accents
    self.formerPrefix = formerPrefix
    self.bylines = bylines
  }
}
