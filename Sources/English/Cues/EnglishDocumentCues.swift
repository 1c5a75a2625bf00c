package import Language

extension DocumentCues {
  /// English words for cutting an article up, zones and classes of words.
  package static let english = DocumentCues()
}
