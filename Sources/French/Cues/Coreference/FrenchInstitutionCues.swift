package import Language
import Text

extension InstitutionCues {
  /// French words in the names of bodies.
  package static let french = InstitutionCues(
    commonNouns: KeySet(
      """
      ong groupe société entreprise association mouvement collectif laboratoire organisation parti
      """),
    smallWords: KeySet("de du des d la le les l et a au aux en pour sur dans"),
    heads: KeySet(
      """
      commission agence fondation ligue federation confederation alliance organisation comite fonds
      banque institut autorite front mission
      """),
    stateNouns: KeySet("republique royaume federation confederation etat"),
    frills: KeySet("nationale national publique francais"),
    ministry: MinistryNoun("Ministère", and: "et"),
    isParliament: FrenchChamberTable.isParliament,
    lowerChamber: FrenchChamberTable.lowerChamber,
    localMinistry: FrenchChamberTable.ministry,
    counterpartMinistry: FrenchChamberTable.counterpart)
}
