/// What a language must know for when, where and whether a meeting took place.
package struct CircumstancesCues: Sendable {
  /// For choosing the date of a meeting among those of its sentence.
  package let dates: DateChoiceCues
  /// For the day that the story of an article has reached.
  package let story: StoryCues
  /// For whether a meeting was held, is planned, was called off or is denied.
  package let status: StatusCues
  /// For what kind of meeting it was.
  package let kinds: KindCues
  /// For phrases that say where something is.
  package let places: PlaceCues
  /// For the names of buildings.
  package let venues: VenueCues

  package init(
    dates: DateChoiceCues, story: StoryCues, status: StatusCues, kinds: KindCues, places: PlaceCues,
    venues: VenueCues
  ) {
    self.dates = dates
    self.story = story
    self.status = status
    self.kinds = kinds
    self.places = places
    self.venues = venues
  }
}
