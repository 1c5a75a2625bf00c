package import Text

/// What a language must know for cutting a tagged person down to the name.
package struct TrimmingCues: Sendable {
  /// Words that are syllables of a name where they are capitalised: "Un", as in "Kim Jong Un".
  package let syllables: KeySet
  /// Words that no name begins with, whatever else they are: "a".
  package let neverFirst: KeySet

  package init(syllables: KeySet, neverFirst: KeySet) {
    self.syllables = syllables
    self.neverFirst = neverFirst
  }
}
