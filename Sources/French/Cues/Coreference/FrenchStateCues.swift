import Knowledge
package import Language
import Text

extension StateCues {
  /// French words by which states and nationalities are told.
  package static let french = StateCues(
    placing: KeySet("depuis à hors près dans sur"),
    indefinite: KeySet("un une"),
    meeting: KeySet("avec où"),
    side: KeySet("côté"),
    sovereignTitles: KeyTable(
      titles.flatMap { words, title in KeySet(words).map { (key: $0, value: title) } }),
    towns: TownNames.ofOneWord,
    townStates: .french,
    origins: .shared)

  private static let titles: [(String, SovereignTitle)] = [
    ("roi reine souverain souveraine monarque prince princesse infant infante", .monarch),
    ("émir cheikh sultan", .emir),
    ("président présidente", .president),
    ("chancelier chancelière", .chancellor),
    ("pape", .pope),
    ("empereur impératrice", .emperor),
  ]
}
