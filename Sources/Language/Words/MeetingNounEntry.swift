package import Knowledge

/// A meeting noun.
package struct MeetingNounEntry: Sendable, Equatable {
  /// The singular.
  package var lemma: String
  /// What sort of meeting.
  package var kind: MeetingKind
  /// This form is a plural.
  package var isPlural: Bool
  /// The noun often means something else: it needs parties named with "entre" or "avec".
  package var isWeak: Bool
  /// Two people have it: "un entretien", where a summit is one of many.
  package var isOfTwo: Bool

  package init(
    lemma: String, kind: MeetingKind, isPlural: Bool, isWeak: Bool, isOfTwo: Bool
  ) {
    self.lemma = lemma
    self.kind = kind
    self.isPlural = isPlural
    self.isWeak = isWeak
    self.isOfTwo = isOfTwo
  }
}
