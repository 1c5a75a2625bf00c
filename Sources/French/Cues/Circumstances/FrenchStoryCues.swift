package import Language
import Text

extension StoryCues {
  /// French words for the day that a story has reached.
  package static let french = StoryCues(
    pluperfect: KeySet("avait avaient"),
    otherTimes: KeySet("récemment déjà auparavant jadis naguère autrefois"),
    during: KeySet("durant pendant"))
}
