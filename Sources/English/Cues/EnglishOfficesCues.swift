package import Language

extension OfficesCues {
  /// English words for reading offices and the bodies and states they imply.
  package static let english = OfficesCues(
    openings: .english, complements: .english, bodies: .english)
}
