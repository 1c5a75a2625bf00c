package import Text

/// What a language must know for reading on where a body's name has small words.
package struct LongNameCues: Sendable {
  /// Nouns of bodies that are called by their field: "confédération", as in "la confédération des pêcheurs".
  package let fields: KeySet
  /// The preposition with article before such a field: "des".
  package let fieldPrepositions: KeySet
  /// Nouns whose bare complement is no name: "conseil", "gouvernement".
  package let sittings: KeySet
  /// Articles within a name: "les", as in "contre les maladies rares".
  package let articles: KeySet
  /// The preposition behind which a verb may stand: "de".
  package let of: KeySet
  /// Prepositions of purpose: "pour", "contre".
  package let purposes: KeySet
  /// Nouns that name nothing: "ans", "moment", "cadre".
  package let vague: KeySet
  /// Endings of adjectives, folded: "ique", "elles".
  package let adjectives: WordEndings
  /// Endings of infinitives, folded: "er", "ir".
  package let infinitives: WordEndings

  package init(
    fields: KeySet, fieldPrepositions: KeySet, sittings: KeySet, articles: KeySet, of: KeySet,
    purposes: KeySet, vague: KeySet, adjectives: WordEndings, infinitives: WordEndings
  ) {
    self.fields = fields
    self.fieldPrepositions = fieldPrepositions
    self.sittings = sittings
    self.articles = articles
    self.of = of
    self.purposes = purposes
    self.vague = vague
    self.adjectives = adjectives
    self.infinitives = infinitives
  }
}
