package import Language
import Text

extension ComplementCues {
  /// Spanish words in what follows a head noun or a title.
  package static let spanish = ComplementCues(
    prepositions: KeySet("para sobre contra"),
    veterans: KeySet("antiguos combatientes"),
    charged: KeySet("encargado encargada encargados encargadas"),
    inCharge: SpanishGrammar.phrases("a cargo"),
    adjectives: WordEndings(
      "ico ica icos icas al ales ario aria arios arias ivo iva ivos ivas ible ibles able ables iores"
    ))
}
