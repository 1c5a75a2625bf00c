package import Language
import Text

extension LongNameCues {
  /// French small words in the names of bodies.
  package static let french = LongNameCues(
    fields: KeySet("confédération fédération syndicat commission"),
    fieldPrepositions: KeySet("des"),
    sittings: KeySet("conseil gouvernement comité parti centre état assemblée parlement"),
    articles: FrenchGrammar.grammar.definiteArticles,
    of: KeySet("de"),
    purposes: KeySet("pour contre sur"),
    vague: KeySet(
      """
      ans années jours semaines mois fois moment reste même mêmes autres plus moins cours sein sorte
      matin soir midi nuit début fin suite cause côté point lieu part personnes cadre pays monde
      """),
    adjectives: WordEndings(
      """
      ique iques elle elles aire aires ale ales aux ieures ieurs ives ive euses aine aines enne
      ennes ares able ables oles
      """),
    infinitives: WordEndings("er ir re"))
}
