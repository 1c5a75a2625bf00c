package import Language
import Text

extension PersonCues {
  /// Spanish titles of those who have one name.
  package static let spanish = PersonCues(
    sovereigns: KeySet("papa rey reina emperador emperatriz"),
    reigning: KeySet(
      "papa rey reina príncipe princesa emperador sultán emir patriarca dalái"))
}
