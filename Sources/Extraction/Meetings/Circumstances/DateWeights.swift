/// How a date is weighed against the others of its sentence: as so many tokens farther from the meeting's word.
///
/// A date counts that seems nearer than ``limit``. The numbers were fitted to news marked by hand.
enum DateWeights {
  /// What seems this far away is no date of the meeting.
  static var limit: Int { 80 }
  /// A date that must be read against its tense stands no farther than this.
  static var otherSide: Int { 20 }
  /// Rules a date out, however near.
  static var never: Int { 1000 }
  /// A date in another clause: only one that stands close by counts.
  static var outsideClause: Int { 40 }
  /// A date in a relative clause tells of somebody else: "l’hôpital où X est mort lundi".
  static var inRelative: Int { limit }
  /// A year that stands apart, between commas: "En 2014, …".
  static var yearApart: Int { 30 }
  /// Another year, which is mostly that of something else: "les élections de 2019".
  static var year: Int { 55 }
  /// How near such a year must stand.
  static var yearReach: Int { 10 }
  /// A date that is the complement of another noun: "les élections de mai".
  static var complement: Int { 45 }
  /// A date that a participle or report claims: "l’accord signé en 2016".
  static var claimed: Int { limit }

  /// How far before a date a word may stand that makes a bound of it: "depuis la fin de la guerre, en 1953".
  static var boundReach: Int { 10 }
  /// How far before a trigger "deux ans après" may begin.
  static var eventReach: Int { 12 }
  /// How many words "du sommet entre" has before those who met.
  static var eventPhrase: Int { 3 }
  /// How far a meeting noun stands before the date that is its complement.
  static var nounReach: Int { 9 }
  /// How far before a participle its auxiliary stands: "a été longuement signé".
  static var auxiliaryReach: Int { 3 }
  /// A line with so many words besides the date is a byline.
  static var bylineRest: Int { 3 }
  /// So is a line no longer than this that holds the day of publication and no verb.
  static var bylineLength: Int { 14 }
  /// How far before its date "publié" stands.
  static var bylineReach: Int { 5 }
}
