import Knowledge
package import Language
import Text

extension StateCues {
  /// Spanish words by which states and nationalities are told.
  package static let spanish = StateCues(
    placing: KeySet("desde fuera cerca en"),
    indefinite: KeySet("un una"),
    meeting: KeySet("con donde"),
    side: KeySet("lado"),
    sovereignTitles: KeyTable(
      titles.flatMap { words, title in KeySet(words).map { (key: $0, value: title) } }),
    towns: SpanishLexicon.townsOfOneWord,
    townStates: .none,
    origins: .shared)

  private static let titles: [(String, SovereignTitle)] = [
    ("rey reina soberano soberana monarca príncipe princesa infante infanta", .monarch),
    ("emir jeque sultán", .emir),
    ("presidente presidenta", .president),
    ("papa", .pope),
    ("emperador emperatriz", .emperor),
  ]
}
