package import Language
import Text

extension BodyHeadCues {
  /// French nouns that names of bodies begin with.
  package static let french = BodyHeadCues(
    namesakes: KeySet("fondation institut"),
    committees: KeySet("commission groupe comité faction bureau"),
    transparent: KeySet(
      """
      gouvernement gouvernements présidence présidences exécutif province provinces région régions commune
      communes communauté palais délégation délégations direction services service mission missions bureau
      bureaux front fronts maison maisons hebdomadaire quotidien revue équipe équipes école écoles prison
      prisons cours basilique cathédrale administration administrations cabinet armées cantons canton
      métropole agglomération usine usines site sites théâtre hôpitaux universités partis syndicats
      ministères banques entreprises sociétés journaux groupes chaînes autorité autorités représentation
      """),
    never: KeySet("état armistice plan projet déclaration aïd"))
}
