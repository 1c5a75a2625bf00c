package import Language

extension OfficesCues {
  /// French words for reading offices and the bodies and states they imply.
  package static let french = OfficesCues(
    openings: .french, complements: .french, bodies: .french)
}
