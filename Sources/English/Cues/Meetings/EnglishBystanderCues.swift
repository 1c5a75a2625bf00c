package import Language
import Text

extension BystanderCues {
  /// English words for names of people who are not there: what bears a name stands behind it.
  package static let english = BystanderCues(
    namesakes: KeySet("uss hms"), qualifiers: KeySet(),
    farewells: KeySet("funeral burial death memory assassination coffin grave tribute tributes"),
    solemn: KeySet())
}
