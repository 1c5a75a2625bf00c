package import Text

/// What a language must know of the nouns that names of bodies begin with.
package struct BodyHeadCues: Sendable {
  /// Nouns of houses that are called after people: "fondation", as in "Fondation Anne Durand".
  package let namesakes: KeySet
  /// Nouns of bodies that sit within another: "commission", "groupe".
  package let committees: KeySet
  /// Nouns that name a part or a place rather than a body: "présidence", "région".
  package let transparent: KeySet
  /// Capitalised words with which no tagged name of a body begins: "État", "Plan".
  package let never: KeySet

  package init(namesakes: KeySet, committees: KeySet, transparent: KeySet, never: KeySet) {
    self.namesakes = namesakes
    self.committees = committees
    self.transparent = transparent
    self.never = never
  }
}
