package import Language

extension CircumstancesCues {
  /// French words for when, where and whether a meeting took place.
  package static let french = CircumstancesCues(
    dates: .french, story: .french, status: .french, kinds: .french, places: .french,
    venues: .french)
}
