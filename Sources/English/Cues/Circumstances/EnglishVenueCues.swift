package import Language
import Text

extension VenueCues {
  /// English words for the names of buildings.
  package static let english = VenueCues(
    nouns: KeySet("fort"),
    common: KeySet("bureau centre theatre"),
    zones: KeySet(), zoneEndings: WordEndings(),
    hotels: KeySet("hotel"),
    cities: KeySet(),
    dropped: KeySet("hotel"),
    whole: KeySet("fort camp base"),
    plain: KeySet(), contracted: KeySet(),
    houses: KeySet("bundestag bundesrat"))
}
