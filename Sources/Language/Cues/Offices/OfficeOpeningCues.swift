package import Text

/// What a language must know of an office noun and what stands before it.
package struct OfficeOpeningCues: Sendable {
  /// Endings by which a word is a verb and no office: "é", as in "a jugé" beside "juge".
  package let verbEndings: WordEndings
  /// Articles before a woman's office: "la", "une".
  package let feminineArticles: KeySet
  /// Articles before a man's office: "le", "un".
  package let masculineArticles: KeySet
  /// Articles before several holders: "les".
  package let pluralArticles: KeySet
  /// Adjectives between article and noun: "nouveau", "actuelle".
  package let adjectives: KeySet
  /// The relative that makes a body the owner of the office behind it: "dont", as in "dont la présidente".
  package let whose: KeySet

  package init(
    verbEndings: WordEndings, feminineArticles: KeySet, masculineArticles: KeySet,
    pluralArticles: KeySet, adjectives: KeySet, whose: KeySet
  ) {
    self.verbEndings = verbEndings
    self.feminineArticles = feminineArticles
    self.masculineArticles = masculineArticles
    self.pluralArticles = pluralArticles
    self.adjectives = adjectives
    self.whose = whose
  }
}
