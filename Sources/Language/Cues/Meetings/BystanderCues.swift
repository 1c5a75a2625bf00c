package import Text

/// What a language must know for names of people who are not there: those of streets and prizes, and the dead.
package struct BystanderCues: Sendable {
  /// Things that bear a person’s name: "prix", "lycée", "rue".
  package let namesakes: KeySet
  /// What may stand between such a thing and the name: "littéraire".
  package let qualifiers: KeySet
  /// Nouns of what is done for the dead: "obsèques", "mémoire".
  package let farewells: KeySet
  /// What may stand between such a noun and the preposition: "national".
  package let solemn: KeySet

  package init(
    namesakes: KeySet, qualifiers: KeySet, farewells: KeySet, solemn: KeySet
  ) {
    self.namesakes = namesakes
    self.qualifiers = qualifiers
    self.farewells = farewells
    self.solemn = solemn
  }
}
