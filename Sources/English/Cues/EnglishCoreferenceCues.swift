package import Language

extension CoreferenceCues {
  /// English words for finding out who is who, and whose states and bodies.
  package static let english = CoreferenceCues(
    people: .english, institutions: .english, holders: .english, states: .english,
    affiliations: .english, mentions: .english)
}
