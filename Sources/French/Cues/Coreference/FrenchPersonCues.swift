package import Language
import Text

extension PersonCues {
  /// French titles of those who have one name.
  package static let french = PersonCues(
    sovereigns: KeySet("pape roi reine empereur impératrice"),
    reigning: KeySet(
      "pape roi reine prince princesse empereur sultan émir patriarche dalaï-lama"))
}
