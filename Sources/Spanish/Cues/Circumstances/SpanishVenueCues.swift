package import Language
import Text

extension VenueCues {
  /// Spanish words for the names of buildings.
  package static let spanish = VenueCues(
    nouns: KeySet("fuerte casa finca quinta pazo"),
    common: KeySet(
      """
      sala oficina despacho centro iglesia mezquita catedral basílica museo teatro universidad estadio
      hospital escuela
      """),
    zones: KeySet("zona"),
    zoneEndings: WordEndings("ado ada"),
    hotels: KeySet("hotel"),
    cities: KeySet("ciudad"),
    dropped: KeySet("castillo hotel"),
    whole: KeySet("fuerte aeropuerto campamento base"),
    plain: KeySet("aeropuerto ministerio ayuntamiento cancillería"),
    contracted: KeySet("al"),
    houses: KeySet("senado bundestag bundesrat cancillería congreso"))
}
