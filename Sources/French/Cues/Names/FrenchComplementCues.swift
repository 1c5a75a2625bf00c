package import Language
import Text

extension ComplementCues {
  /// French words in what follows a head noun or a title.
  package static let french = ComplementCues(
    prepositions: KeySet("pour sur contre"),
    veterans: KeySet("anciens combattants"),
    charged: KeySet("chargé chargée chargés chargées"),
    inCharge: FrenchGrammar.phrases("en charge"),
    adjectives: WordEndings(
      """
      ique iques elle elles aire aires ale ales aux ieur ieure ieures ien ienne able ables
      """))
}
