package import Language

extension CoreferenceCues {
  /// Spanish words for finding out who is who, and whose states and bodies.
  package static let spanish = CoreferenceCues(
    people: .spanish, institutions: .spanish, holders: .spanish, states: .spanish,
    affiliations: .spanish, mentions: .spanish)
}
