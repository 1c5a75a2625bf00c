package import Language
import Text

extension PlaceCues {
  /// French words for phrases that say where something is.
  package static let french = PlaceCues(
    from: KeySet("depuis"),
    sides: KeySet("côté"),
    on: KeySet("sur"),
    grounds: KeySet("zone fort base site"),
    inside: KeySet("dans"),
    areas: KeySet("en dans"),
    regions: KeySet(
      "région province ville commune village département district localité quartier vallée île port"
    ),
    capitals: KeySet("capitale"),
    events: KeySet(
      """
      sommet conférence rencontre réunion forum assemblée congrès tournée étape visite voyage
      déplacement séjour entretiens pourparlers négociations consultations g7 g8 g20
      """),
    notNouns: KeySet(
      """
      hier demain matin après-midi soir midi nuit journée jour jours semaine mois an ici là puis
      ensuite aussi également notamment ensemble jeudi déjà enfin hommes dirigeants responsables
      travail audience table-ronde rendez-vous dîner déjeuner arrivée escale minutes heures
      """),
    notNounEndings: WordEndings("ment é ée és ées er ir u us ue ues"))
}
