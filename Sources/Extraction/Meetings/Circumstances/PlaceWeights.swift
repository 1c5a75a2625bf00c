/// How a place is weighed against the others of its sentence: as so many tokens farther from the meeting's word.
///
/// The numbers were fitted to news marked by hand.
enum PlaceWeights {
  /// How far away a town or building may seem.
  static var townReach: Int { 45 }
  /// How far away a state or nameless building may seem: sentences name many.
  static var otherReach: Int { 32 }
  /// A place before the word, which belongs to what stands there as often as to the meeting.
  static var before: Int { 2 }
  /// Where somebody is bound: "parti pour Rabat".
  static var toward: Int { 8 }
  /// How far "où" stands behind its place: ", où".
  static var antecedentGap: ClosedRange<Int> { 0...3 }
  /// The most that a place seems away that the clause takes up: "au Tchad, où il a rencontré X".
  static var antecedent: Int { 4 }

  /// A state, region or sea: less exact than a town.
  static var area: Int { 12 }
  /// A building without a name.
  static var building: Int { 30 }
  /// A place that belongs to another noun: "les démolitions à Mbuji".
  static var complement: Int { 14 }
  /// A place that an event is named after: "le sommet de Bamako".
  static var eventName: Int { 4 }

  /// How far before "pour" a verb of leaving stands.
  static var leaving: ClosedRange<Int> { 1...4 }
  /// How far before "de" the event stands that is named after a town: "la rencontre ratée de Bamako".
  static var event: ClosedRange<Int> { 1...3 }
  /// How far before a place the determiner stands of the noun that claims it.
  static var determiner: ClosedRange<Int> { 1...3 }
  /// How far behind "la capitale" the town or the adjective of the state stands.
  static var capital: Int { 4 }
}

extension PlacePhrase {
  /// How many tokens farther than it stands the phrase seems, where several compete.
  var cost: Int {
    let own =
      switch sort {
      case .town, .venue: 0
      case .area: PlaceWeights.area
      case .building: PlaceWeights.building
      }
    return own + (isComplement ? PlaceWeights.complement : 0)
      + (namesEvent ? PlaceWeights.eventName : 0)
  }
}
