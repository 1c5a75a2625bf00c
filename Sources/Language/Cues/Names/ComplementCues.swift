package import Text

/// What a language must know for reading what follows a head noun or a title.
package struct ComplementCues: Sendable {
  /// Prepositions before a complement, but for those of the grammar: "pour", "contre".
  package let prepositions: KeySet
  /// Words that are a field together though one of them marks what was: "anciens combattants".
  package let veterans: KeySet
  /// Participles that end a complement and open another: "chargé", "chargées".
  package let charged: KeySet
  /// Phrases of the same meaning: "en charge".
  package let inCharge: PhraseList
  /// Endings of adjectives behind a field, folded: "ique", as in "Transition écologique".
  package let adjectives: WordEndings

  package init(
    prepositions: KeySet, veterans: KeySet, charged: KeySet, inCharge: PhraseList,
    adjectives: WordEndings
  ) {
    self.prepositions = prepositions
    self.veterans = veterans
    self.charged = charged
    self.inCharge = inCharge
    self.adjectives = adjectives
  }
}
