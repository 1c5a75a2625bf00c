/// What a short word is with an accent and without: "a" is a verb, "à" a preposition.
package struct AccentedWord: Sendable {
  /// Its classes without an accent; nil for those of the lexicon.
  package let plain: WordClass?
  /// Its classes with an accent.
  package let accented: WordClass
  /// A capital may lack the accent: "A Paris".
  package let dropsOnCapital: Bool

  package init(plain: WordClass?, accented: WordClass, dropsOnCapital: Bool) {
    self.plain = plain
    self.accented = accented
    self.dropsOnCapital = dropsOnCapital
  }
}
