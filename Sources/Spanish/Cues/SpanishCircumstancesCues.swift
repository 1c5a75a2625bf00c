package import Language

extension CircumstancesCues {
  /// Spanish words for when, where and whether a meeting took place.
  package static let spanish = CircumstancesCues(
    dates: .spanish, story: .spanish, status: .spanish, kinds: .spanish, places: .spanish,
    venues: .spanish)
}
