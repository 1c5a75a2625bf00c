package import Language
import Text

extension StoryCues {
  /// English words for the day that a story has reached.
  package static let english = StoryCues(
    pluperfect: KeySet(), otherTimes: KeySet(), during: KeySet())
}
