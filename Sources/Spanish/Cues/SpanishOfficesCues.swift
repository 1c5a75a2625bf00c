package import Language

extension OfficesCues {
  /// Spanish words for reading offices and the bodies and states they imply.
  package static let spanish = OfficesCues(
    openings: .spanish, complements: .spanish, bodies: .spanish)
}
