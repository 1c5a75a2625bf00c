package import Text

/// What a language must know of the parts of people's names and of what is said with them.
package struct PersonNameCues: Sendable {
  /// Small words that go on with a name wherever a capital follows: "ben", "dos".
  package let links: KeySet
  /// Small words behind which a surname may begin: "de", "du", as in "Ségolène d'Arbois".
  package let particles: KeySet
  /// What stands behind the name of the younger of two namesakes, or the elder: "Jr", "père".
  package let generations: KeySet
  /// Those of them that are written small, and mean something else before "de": "père".
  package let smallGenerations: KeySet
  /// Ordinals of sovereigns, and how they are written: "1er" as "Ier".
  package let ordinals: KeyTable<String>
  /// Words before another name of the same person: "née", "alias".
  package let otherwise: KeySet
  /// Words before the surname of a spouse: "épouse".
  package let married: KeySet
  /// Words before another name in quotation marks, that mean something else elsewhere: "dit".
  package let called: KeySet
  /// Nouns of two people with one surname: "époux".
  package let pairs: KeySet
  /// Courtesy titles of several people: "MM.", "Mmes".
  package let pluralHonorifics: KeySet
  /// Things that are called by a person's name or what looks like one: "rue", "collège", "ouragan".
  package let namesakes: KeySet

  package init(
    links: KeySet, particles: KeySet, generations: KeySet, smallGenerations: KeySet,
    ordinals: KeyTable<String>, otherwise: KeySet, married: KeySet, called: KeySet, pairs: KeySet,
    pluralHonorifics: KeySet, namesakes: KeySet
  ) {
    self.links = links
    self.particles = particles
    self.generations = generations
    self.smallGenerations = smallGenerations
    self.ordinals = ordinals
    self.otherwise = otherwise
    self.married = married
    self.called = called
    self.pairs = pairs
    self.pluralHonorifics = pluralHonorifics
    self.namesakes = namesakes
  }
}
