package import Text

/// What a language must know for the day that the story of an article has reached.
package struct StoryCues: Sendable {
  /// Auxiliaries of what was over before the story: "avait rencontré".
  package let pluperfect: KeySet
  /// Adverbs by which a clause leaves the day of the story: "auparavant".
  package let otherTimes: KeySet
  /// Prepositions, besides "of", before an event told of before: "pendant ce sommet".
  package let during: KeySet

  package init(
    pluperfect: KeySet, otherTimes: KeySet, during: KeySet
  ) {
    self.pluperfect = pluperfect
    self.otherTimes = otherTimes
    self.during = during
  }
}
