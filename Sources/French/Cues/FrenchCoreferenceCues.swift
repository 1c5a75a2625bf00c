package import Language

extension CoreferenceCues {
  /// French words for finding out who is who, and whose states and bodies.
  package static let french = CoreferenceCues(
    people: .french, institutions: .french, holders: .french, states: .french,
    affiliations: .french, mentions: .french)
}
