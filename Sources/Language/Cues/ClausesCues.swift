package import Text

/// What a language must know for clauses, verb groups and lists.
package struct ClausesCues: Sendable {
  /// Phrases of two words or more that join as "and" does, though their last word mostly opens a clause:
  /// "ainsi que".
  package let joining: PhraseList
  /// Phrases that open with a word that mostly opens a clause, and open none: "que" before an apostrophe.
  package let opensNoClause: PhraseList
  /// How participles end whose accent alone tells them from a noun or another form: "rencontré".
  package let participleEndings: WordEndings
  /// How adverbs of manner end: "longuement".
  package let adverbEndings: WordEndings
  /// What negates the verb or auxiliary directly before it: "pas".
  package let trailingNegations: KeySet

  package init(
    joining: PhraseList, opensNoClause: PhraseList, participleEndings: WordEndings,
    adverbEndings: WordEndings, trailingNegations: KeySet
  ) {
    self.joining = joining
    self.opensNoClause = opensNoClause
    self.participleEndings = participleEndings
    self.adverbEndings = adverbEndings
    self.trailingNegations = trailingNegations
  }
}
