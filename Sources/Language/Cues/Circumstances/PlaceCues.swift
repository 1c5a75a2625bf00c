package import Text

/// What a language must know for phrases that say where something is.
package struct PlaceCues: Sendable {
  /// Before where somebody rang or spoke from: "depuis Rabat".
  package let from: KeySet
  /// Before "of" and a place near by: "du côté de Tours".
  package let sides: KeySet
  /// Before the ground of something: "sur la base de X".
  package let on: KeySet
  /// Nouns of grounds, behind `on`: "base", "zone".
  package let grounds: KeySet
  /// Before the inside of a place: "dans".
  package let inside: KeySet
  /// Before the name of a state or region: "en", "dans".
  package let areas: KeySet
  /// Nouns of places whose name follows "of": "la région de Trévise".
  package let regions: KeySet
  /// Nouns before the adjective of a state: "la capitale espagnole".
  package let capitals: KeySet
  /// Nouns of events that are named after a town: "le sommet de Bamako".
  package let events: KeySet
  /// Words that no place belongs to, though they stand before it: "hier à Rabat", "jeudi", "déjeuner".
  package let notNouns: KeySet
  /// How other words end that no place belongs to: participles, infinitives, adverbs.
  package let notNounEndings: WordEndings

  package init(
    from: KeySet, sides: KeySet, on: KeySet, grounds: KeySet, inside: KeySet, areas: KeySet,
    regions: KeySet, capitals: KeySet, events: KeySet, notNouns: KeySet, notNounEndings: WordEndings
  ) {
    self.from = from
    self.sides = sides
    self.on = on
    self.grounds = grounds
    self.inside = inside
    self.areas = areas
    self.regions = regions
    self.capitals = capitals
    self.events = events
    self.notNouns = notNouns
    self.notNounEndings = notNounEndings
  }
}
