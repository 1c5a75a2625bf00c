package import Language
import Text

extension PersonCues {
  /// English titles of those who have one name.
  package static let english = PersonCues(
    sovereigns: KeySet("pope king queen emperor empress"),
    reigning: KeySet("pope king queen prince princess emperor sultan emir patriarch"))
}
