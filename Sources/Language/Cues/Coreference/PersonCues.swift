package import Text

/// What a language must know for joining the names of people.
package struct PersonCues: Sendable {
  /// Titles of those who have one name and no surname: "pape", "roi".
  package let sovereigns: KeySet
  /// Titles before a given name that stands for its bearer alone: "prince", "émir".
  package let reigning: KeySet

  package init(
    sovereigns: KeySet, reigning: KeySet
  ) {
    self.sovereigns = sovereigns
    self.reigning = reigning
  }
}
