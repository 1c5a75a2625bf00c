/// How far words that tie a person to a body may stand apart, and how many ties are looked at.
enum AffiliationLimits {
  /// Of auxiliaries and adverbs between a name and a verb of leading: "X, qui a longtemps dirigé …", in tokens.
  static let beforeVerb = 6
  /// Between a name and the word that says whom it replaces: wider windows reach the next clause.
  static let replacement = 22
  /// From that word to the name of the predecessor, past a title.
  static let predecessor = 4
  /// The offices of one chief that his staff may belong to; nobody holds more, but for faulty lists.
  static let officesOfChief = 8
  /// A minister of more titles than that was read wrongly, and is given no field.
  static let titlesOfMinister = 24
}
