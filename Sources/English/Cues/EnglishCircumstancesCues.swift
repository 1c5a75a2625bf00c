package import Language

extension CircumstancesCues {
  /// English words for when, where and whether a meeting took place.
  package static let english = CircumstancesCues(
    dates: .english, story: .english, status: .english, kinds: .english, places: .english,
    venues: .english)
}
