package import Text

/// What a language must know for phrases and pronouns that stand for people.
package struct MentionCues: Sendable {
  /// What joins one more title behind a name: "X, ministre ainsi que chef de …".
  package let joints: KeySet
  /// The noun that is two people without a numeral: "le couple".
  package let couple: KeySet
  /// Numerals of groups, and how many they are: "deux", 2.
  package let numerals: KeyTable<Int>
  /// Nouns of groups of states: "les deux pays".
  package let states: KeySet
  /// Nouns of groups of women: "les deux femmes".
  package let women: KeySet
  /// Nouns of groups of men: "les deux hommes".
  package let men: KeySet

  package init(
    joints: KeySet, couple: KeySet, numerals: KeyTable<Int>, states: KeySet, women: KeySet,
    men: KeySet
  ) {
    self.joints = joints
    self.couple = couple
    self.numerals = numerals
    self.states = states
    self.women = women
    self.men = men
  }
}
