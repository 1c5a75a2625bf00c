package import Text

/// What a language must know for telling bylines, credits and links from the text.
package struct BylineCues: Sendable {
  /// What opens a byline or credit: "par", "rédaction", "photo".
  package let openers: KeySet
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
    openers: KeySet, published: KeySet, dateArticles: KeySet, sharing: KeySet, on: KeySet,
    authors: KeySet, glued: WordEndings
  ) {
    self.openers = openers
    self.published = published
    self.dateArticles = dateArticles
    self.sharing = sharing
    self.on = on
    self.authors = authors
    self.glued = glued
  }
}
