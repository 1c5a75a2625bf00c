package import Language
import Text

extension NotABodyCues {
  /// French words that name no body, though they look like one.
  package static let french = NotABodyCues(
    things: KeySet(
      """
      palais cour assises congrès programme projet plan code pacte accord accords traité loi zone
      conférence sommet forum salon festival hôtel bibliothèque grand magal république constitution
      convention protocole charte déclaration tour marche journée journées semaine guerre bataille
      """),
    relations: KeySet(
      "présidentiel présidentielle majoritaire sortant unique adverse rival rivale européenne"),
    participles: KeySet("parti"))
}
