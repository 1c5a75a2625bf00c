/// What a language must know for reading offices and the bodies and states they imply.
package struct OfficesCues: Sendable {
  /// For what stands before an office noun.
  package let openings: OfficeOpeningCues
  /// For what follows it.
  package let complements: OfficeComplementCues
  /// For the bodies that offices imply.
  package let bodies: ImpliedBodyCues

  package init(
    openings: OfficeOpeningCues, complements: OfficeComplementCues, bodies: ImpliedBodyCues
  ) {
    self.openings = openings
    self.complements = complements
    self.bodies = bodies
  }
}
