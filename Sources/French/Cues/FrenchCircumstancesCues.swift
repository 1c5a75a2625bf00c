package import Language

extension CircumstancesCues {
  /// French words for when, where and whether a meeting took place.
  package static let french = CircumstancesCues()
}
