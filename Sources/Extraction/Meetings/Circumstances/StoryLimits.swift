/// How far around a meeting the day and the place of its story are looked for.
///
/// News names them once, mostly in the lead: what stands farther off is of another story. The numbers were
/// fitted to news marked by hand.
enum StoryLimits {
  /// How many tokens before a verb its auxiliary stands: "avait alors rencontré".
  static var auxiliaries: Int { 2 }
  /// How many tokens before and behind a meeting's word another time may be told: "en 2019".
  static var timeBefore: Int { 12 }
  static var timeBehind: Int { 16 }

  /// How many sentences back the day is told: "À cette occasion, …".
  static var sentencesBack: Int { 2 }
  /// How many dates are tried on either side of a meeting.
  static var dates: Int { 6 }
  /// How many dates the lead has.
  static var leadDates: Int { 4 }
  /// How many sentences ahead the day may be told, where the story opens without one.
  static var sentencesAhead: Int { 6 }
  /// How many days before publication news happens, and behind it what is planned.
  static var daysPast: Int { 4 }
  static var daysAhead: Int { 7 }

  /// How many places are tried before a meeting, in the lead and behind the meeting.
  static var placesBefore: Int { 3 }
  static var placesOfLead: Int { 3 }
  static var placesBehind: Int { 2 }
  /// How many sentences ahead the place may be told.
  static var placeSentencesAhead: Int { 4 }
  /// The sentences of the lead, the title included.
  static var leadSentences: Int { 3 }
}

/// How much speaks for a place of the story: one nearer by wins by a point a place.
enum StoryScores {
  /// It stands in the state that is known to be that of the meeting.
  static var inState: Int { 4 }
  /// Its sentence speaks of one of those who met.
  static var ofParty: Int { 5 }
  /// It stands in the lead.
  static var lead: Int { 3 }
  /// It lies in the state of one of those who met, which is enough by itself.
  static var home: Int { 5 }
  /// What is enough where nobody is at home: a party in the lead.
  static var enough: Int { 8 }
  /// How far a place of the lead counts as standing from the meeting.
  static var leadDistance: Int { 2 }
}
