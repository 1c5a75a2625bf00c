package import Language

extension ClausesCues {
  /// French words for clauses, verb groups and lists.
  package static let french = ClausesCues()
}
