package import Language
import Text

extension LongNameCues {
  /// English small words in the names of bodies.
  package static let english = LongNameCues(
    fields: KeySet(),
    fieldPrepositions: KeySet(),
    sittings: KeySet(),
    articles: KeySet(),
    of: KeySet(),
    purposes: KeySet(),
    vague: KeySet("moment point part suite cause"),
    adjectives: WordEndings(
      "ique iques elle elles aire aires ale ales ives ive aine aines ares able ables oles"),
    infinitives: WordEndings())
}
