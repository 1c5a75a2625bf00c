/// How far apart a title and what belongs to it may stand, in tokens but where it says otherwise.
///
/// Found on news: wider windows reach into the next clause.
enum TitleLimits {
  /// Between a name and a title behind it: "X, figure de l’opposition et longtemps maire de A, ministre".
  static let apposition = 14
  /// Of an apposed title up to the comma that ends it.
  static let apposedLength = 16
  /// Of a complement between a title and the name behind it: two bodies with their fields.
  static let complement = 24
  /// In brackets behind a name, such as a party or an age.
  static let brackets = 8
  /// The same, from the closing bracket back to the opening one.
  static let bracketsBefore = 9
  /// Between two titles of one holder: "chef d’état-major des forces armées et ministre".
  static let chain = 10
  /// Between an office and the word that says whom its holder replaces, and from there to that name.
  static let replacement = 14
  /// In sentences: how far back the one person may be named whom a title takes up.
  static let topicSentences = 2
  /// The same for a word of what somebody does: "l’animateur".
  static let describedSentences = 2
}
