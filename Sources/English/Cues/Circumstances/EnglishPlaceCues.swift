package import Language
import Text

extension PlaceCues {
  /// English words for phrases that say where something is.
  package static let english = PlaceCues(
    from: KeySet(), sides: KeySet(), on: KeySet(), grounds: KeySet(), inside: KeySet(),
    areas: KeySet(),
    regions: KeySet("region province village district port"),
    capitals: KeySet(),
    events: KeySet("conference forum reunion consultations g7 g8 g20"),
    notNouns: KeySet("audience minutes"),
    notNounEndings: WordEndings("ment er"))
}
