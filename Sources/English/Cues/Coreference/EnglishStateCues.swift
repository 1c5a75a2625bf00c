import Knowledge
package import Language
import Text

extension StateCues {
  /// English words by which states and nationalities are told.
  package static let english = StateCues(
    placing: KeySet("outside from"),
    indefinite: KeySet("a an"),
    meeting: KeySet("with where"),
    side: KeySet(),
    sovereignTitles: KeyTable(
      titles.flatMap { words, title in KeySet(words).map { (key: $0, value: title) } }),
    // Names of towns and people know no language.
    towns: TownNames.ofOneWord,
    townStates: .none,
    origins: .shared)

  private static let titles: [(String, SovereignTitle)] = [
    ("prince", .monarch),
    ("sultan", .emir),
    ("president", .president),
  ]
}
