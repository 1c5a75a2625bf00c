package import Text

/// What a language must know for saying that capitalised words name no body.
package struct NotABodyCues: Sendable {
  /// Venues, texts, events and programmes: "palais", "traité", "sommet".
  package let things: KeySet
  /// Adjectives of a body that depends on who speaks: "présidentiel", as in "le parti présidentiel".
  package let relations: KeySet
  /// Nouns of bodies that are participles too: "parti", as in "est parti de l’Élysée".
  package let participles: KeySet

  package init(things: KeySet, relations: KeySet, participles: KeySet) {
    self.things = things
    self.relations = relations
    self.participles = participles
  }
}
