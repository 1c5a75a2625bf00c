package import Language

extension ExplanationCues {
  /// French words for explaining a reading in words.
  package static let french = ExplanationCues()
}
