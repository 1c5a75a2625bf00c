import Language

/// A name in the text.
struct NameSpan: Sendable, Equatable {
  /// What bears the name.
  enum Label: Sendable { case person, institution, place, other }

  /// The tokens of the name, without honorifics and determiners.
  var tokens: Range<Int>
  /// What bears it.
  var label: Label
  /// How sure that is, 0…1.
  var score: Double
  /// The rule that found it.
  var rule: String
  /// The body of the lexicon that it is, where it is known there.
  var lexiconBody: LexiconBody?
  /// A nickname within it, marks included, that is no part of the full name: "Joseph « Jo » Durand".
  var nickname: Range<Int>?
  /// The surname that it shares with the name behind it: "Anne | et Marc | Durand".
  var surname: Range<Int>?
  /// Where the name begins of which it is another, as a maiden name is.
  var otherNameOf: Int?
  /// It only says what somebody is called besides, and stands for nobody in its sentence.
  var isAside = false
  /// It stands for two people: "les époux Durand".
  var isPair = false
  /// The person who bears it, once resolved.
  var person: PersonIndex?
  /// The second of two people for whom it stands.
  var partner: PersonIndex?
  /// The institution that bears it, once resolved.
  var institution: InstitutionIndex?
}
