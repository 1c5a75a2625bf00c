package import Language

extension NamesCues {
  /// English words for finding names.
  package static let english = NamesCues()
}
