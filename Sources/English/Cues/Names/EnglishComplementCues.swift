package import Language
import Text

extension ComplementCues {
  /// English words in what follows a head noun or a title.
  package static let english = ComplementCues(
    prepositions: KeySet(),
    veterans: KeySet(),
    charged: KeySet("charge"),
    inCharge: PhraseList([]),
    adjectives: WordEndings("ique iques elle elles aire aires ale ales able ables"))
}
