package import Text

/// What a language must know for telling bylines, credits and links from the text.
package struct BylineCues: Sendable {
  /// What opens a byline or credit: "par", "rédaction", "photo".
  package let openers: KeySet
  /// Nouns of those who report: "correspondante", "envoyé".
  package let reporters: KeySet
  /// Adjectives behind them: "spécial".
  package let special: KeySet
  /// Whose they are: "notre", as in "de notre envoyée spéciale".
  package let ours: KeySet
  /// Participles before a date of publication: "publié le".
  package let published: KeySet
  /// Articles before such a date: "le".
  package let dateArticles: KeySet
  /// Verbs of links: "partager sur".
  package let sharing: KeySet
  /// Prepositions behind them: "sur".
  package let on: KeySet
  /// Words in the addresses of authors' pages: "author", "auteur".
  package let authors: KeySet
  /// Prepositions that run into the word before them: "par", as in "Durandpar AGENCE".
  package let glued: WordEndings

  package init(
    openers: KeySet, reporters: KeySet, special: KeySet, ours: KeySet, published: KeySet,
    dateArticles: KeySet, sharing: KeySet, on: KeySet,
    authors: KeySet, glued: WordEndings
  ) {
    self.openers = openers
    self.reporters = reporters
    self.special = special
    self.ours = ours
    self.published = published
    self.dateArticles = dateArticles
    self.sharing = sharing
    self.on = on
    self.authors = authors
    self.glued = glued
  }
}
