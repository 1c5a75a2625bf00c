/// How far a state may stand from whom it belongs to, in tokens, and what share of a state's weight decides.
///
/// Found on news: wider windows reach states of something else.
enum StateLimits {
  /// Behind a verb of going: "se rend mardi en visite officielle en Italie".
  static let destination = 6
  /// Before an office that is named by where its holder was met: "à Rabat, où il a rencontré le ministre".
  static let visited = 8
  /// Of small words between "un" and a nationality behind a name: "Marco Neri, un jeune Italien".
  static let behindIndefinite = 2
  /// Of a state's name before "de" and a person: "la Corée du Nord de X".
  static let ownersLength = 3
  /// Between a nationality and the name behind it: "la Suédoise de droite X".
  static let before = 5
  /// Of the name of a department or region, or of a town behind its article.
  static let areaLength = 5
  /// How many times an article names a state that it speaks of often.
  static let often = 3
  /// The part of the heaviest state's weight below which another is no guess.
  static let leastShare = 0.25
  /// The same for the state of the paper's address, which weighs by itself.
  static let leastSiteShare = 0.4
}
