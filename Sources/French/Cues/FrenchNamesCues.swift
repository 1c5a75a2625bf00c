package import Language

extension NamesCues {
  /// French words for finding names.
  package static let french = NamesCues()
}
