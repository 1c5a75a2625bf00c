package import Language

extension ClausesCues {
  /// English words for clauses, verb groups and lists.
  package static let english = ClausesCues()
}
