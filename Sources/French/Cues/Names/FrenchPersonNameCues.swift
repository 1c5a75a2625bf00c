package import Language
import Text

extension PersonNameCues {
  /// French words in and around people's names.
  package static let french = PersonNameCues(
    links: KeySet("ben bin ibn bint ould mint ag dos das da do y e el al"),
    particles: KeySet("de du d'"),
    generations: KeySet("jr jr. sr sr. junior senior père fils"),
    smallGenerations: KeySet("père fils"),
    ordinals: KeyTable(
      ["1er": "Ier", "1ère": "Ire", "1re": "Ire", "ier": "Ier", "ire": "Ire"]
        .sorted { $0.key < $1.key }.map { (FoldedHash.of($0.key), $0.value) }),
    otherwise: KeySet("né née alias surnommé surnommée"),
    married: KeySet("épouse veuve"),
    called: KeySet("dit dite"),
    pairs: KeySet("époux"),
    pluralHonorifics: KeySet("mm mm. mmes mmes. mlles mlles. drs drs."),
    namesakes: KeySet(
      """
      rue avenue boulevard quai pont stade aéroport lycée collège école hôpital hospitalier musée
      théâtre prix trophée coupe porte-avions navire paquebot frégate gare station square impasse
      allée esplanade salle parc jardin barrage institut bibliothèque ouragan cyclone tempête
      typhon séisme échelle variant opération manoeuvres manœuvres label quotidien journal
      hebdomadaire magazine mensuel fondation quartier
      """))
}
