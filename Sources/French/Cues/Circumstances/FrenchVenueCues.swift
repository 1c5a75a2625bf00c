package import Language
import Text

extension VenueCues {
  /// French words for the names of buildings.
  package static let french = VenueCues(
    nouns: KeySet("fort cité maison zone forteresse domaine chancellerie"),
    common: KeySet(
      """
      salle bureau centre église mosquée cathédrale basilique musée théâtre université stade hôpital
      école
      """),
    zones: KeySet("zone"),
    zoneEndings: WordEndings("ée é"),
    hotels: KeySet("hôtel"),
    cities: KeySet("cité"),
    dropped: KeySet("palais château hôtel"),
    whole: KeySet("fort aéroport camp base"),
    plain: KeySet("aéroport ministère mairie préfecture"),
    contracted: KeySet("au"),
    houses: KeySet("primature sénat bundestag chancellerie bundesrat"))
}
