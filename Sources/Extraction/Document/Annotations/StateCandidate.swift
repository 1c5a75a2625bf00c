import Knowledge
import Text

/// A state that a person may be of, and all that speaks for it.
///
/// The steps that read states add candidates and never take one away; ``StateChoice`` decides.
struct StateCandidate: Sendable, Equatable {
  /// The state.
  var state: CountryCode
  /// What speaks for it.
  var evidence: StateEvidence
}

/// Kinds of evidence that a person is of a state.
struct StateEvidence: OptionSet, Sendable {
  let rawValue: UInt32

  /// The person's own office names it: "le ministre marocain X", "X, président du Chili".
  static let title = StateEvidence(rawValue: 1 << 0)
  /// A body of state that the person's own office names: "ministre de l’Intérieur du Maroc".
  static let officeBody = StateEvidence(rawValue: 1 << 1)
  /// A bare title that was understood to be the person's names it.
  static let impliedTitle = StateEvidence(rawValue: 1 << 2)
  /// A nationality beside the name: "l’Italien X", "X, italien,", "X (Italie)".
  static let apposition = StateEvidence(rawValue: 1 << 3)
  /// A title beside it, joined by "et", or the state where its holder was met.
  static let local = StateEvidence(rawValue: 1 << 4)
  /// Whoever serves a person is of that person's state, and the other way round.
  static let chief = StateEvidence(rawValue: 1 << 5)
  /// The table of public figures: an office that is held at the time of the article.
  static let tableNow = StateEvidence(rawValue: 1 << 6)
  /// The table of public figures: an office that was held before, or is held later.
  static let tableOnce = StateEvidence(rawValue: 1 << 7)
  /// The state that the article is about, for an official whose office names none.
  static let homeOfficial = StateEvidence(rawValue: 1 << 8)
  /// The state that the article is about, for a person whom nothing introduces.
  static let homeUnknown = StateEvidence(rawValue: 1 << 9)
  /// Another state of the article than that of the person whose counterpart this one is.
  static let counterpart = StateEvidence(rawValue: 1 << 10)
  /// A body of state that the person belongs to.
  static let body = StateEvidence(rawValue: 1 << 11)

  // What speaks for or against a state by itself proves nothing, and is noted for states that have other evidence.

  /// The article appears on a site of the state.
  static let site = StateEvidence(rawValue: 1 << 12)
  /// The state has the bulk of all that the article names.
  static let prevails = StateEvidence(rawValue: 1 << 13)
  /// Names such as the person's are at home there.
  static let nameFits = StateEvidence(rawValue: 1 << 14)
  /// Names such as the person's are at home elsewhere.
  static let nameIsForeign = StateEvidence(rawValue: 1 << 15)
  /// The article speaks of towns or bodies of the state, and does not only name it.
  static let grounds = StateEvidence(rawValue: 1 << 16)
  /// The article names the state often.
  static let namedOften = StateEvidence(rawValue: 1 << 17)
}
