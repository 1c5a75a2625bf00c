package import Language
import Text

extension LongNameCues {
  /// Spanish small words in the names of bodies.
  package static let spanish = LongNameCues(
    fields: KeySet("confederación federación sindicato comisión"),
    fieldPrepositions: KeySet(),
    sittings: KeySet("consejo gobierno comité partido centro estado asamblea parlamento"),
    articles: SpanishGrammar.grammar.definiteArticles,
    of: KeySet("de"),
    purposes: KeySet("para contra sobre"),
    vague: KeySet(
      """
      años días semanas meses veces momento resto mismo misma otros más menos curso seno tarde noche
      inicio fin causa lado punto lugar parte personas marco país mundo
      """),
    adjectives: WordEndings(
      "ico ica icos icas al ales ario aria arios arias ivo iva ivos ivas able ables"),
    infinitives: WordEndings("ar er ir"))
}
