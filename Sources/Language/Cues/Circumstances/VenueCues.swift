package import Text

/// What a language must know for the names of buildings.
package struct VenueCues: Sendable {
  /// Nouns that open the name of a building, besides those of the class: "fort", "domaine".
  package let nouns: KeySet
  /// Buildings that every town has: where the town is named too, it is the place ("salle", "musée").
  package let common: KeySet
  /// Nouns of zones, which a participle follows: "la zone démilitarisée".
  package let zones: KeySet
  /// How that participle ends.
  package let zoneEndings: WordEndings
  /// Buildings that a common noun behind "of" does not name: "hôtel de luxe".
  package let hotels: KeySet
  /// Nouns of a town or district that a state too may name: "cité du Vatican".
  package let cities: KeySet
  /// Buildings whose complement alone is their name: "palais de l’Élysée".
  package let dropped: KeySet
  /// Places apart from the town that they are called after: "aéroport de Nice".
  package let whole: KeySet
  /// Buildings that are better than no place, without a name: "à l’aéroport".
  package let plain: KeySet
  /// Prepositions with an article before them: "au ministère".
  package let contracted: KeySet
  /// Bodies that are houses too: "à la Primature".
  package let houses: KeySet

  package init(
    nouns: KeySet, common: KeySet, zones: KeySet, zoneEndings: WordEndings, hotels: KeySet,
    cities: KeySet, dropped: KeySet, whole: KeySet, plain: KeySet, contracted: KeySet,
    houses: KeySet
  ) {
    self.nouns = nouns
    self.common = common
    self.zones = zones
    self.zoneEndings = zoneEndings
    self.hotels = hotels
    self.cities = cities
    self.dropped = dropped
    self.whole = whole
    self.plain = plain
    self.contracted = contracted
    self.houses = houses
  }
}
