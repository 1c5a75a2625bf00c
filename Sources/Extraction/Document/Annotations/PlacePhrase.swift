import Knowledge

/// A place that a preposition introduces: "à Rabat", "en Tunisie", "au fort de Brégançon".
struct PlacePhrase: Sendable, Equatable {
  /// How closely a phrase of the sort tells where people sat down.
  enum Sort: UInt8, Sendable {
    /// A town, or a building by its own name.
    case town, venue
    /// A state, region or sea.
    case area
    /// A building without a name ("à l’aéroport").
    case building
  }

  /// From the preposition to the last word of the name.
  var tokens: Range<Int>
  /// The place as written.
  var name: String
  /// Its state, where the lexicon knows it.
  var country: CountryCode?
  /// What it is.
  var sort: Sort
  /// It belongs to a noun that is no event ("les démolitions à Mbuji").
  var isComplement: Bool
  /// It only names an event ("le sommet de Bamako").
  var namesEvent: Bool
}
