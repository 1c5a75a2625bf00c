package import Language
import Text

extension StoryCues {
  /// Spanish words for the day that a story has reached.
  package static let spanish = StoryCues(
    pluperfect: KeySet("había habían"),
    otherTimes: KeySet("recientemente anteriormente previamente antaño"),
    during: KeySet("durante"))
}
