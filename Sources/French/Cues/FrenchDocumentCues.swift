package import Language

extension DocumentCues {
  /// French words for cutting an article up, zones and classes of words.
  package static let french = DocumentCues()
}
