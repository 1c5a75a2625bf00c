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
  /// The person who bears it, once resolved.
  var person: PersonIndex?
  /// The institution that bears it, once resolved.
  var institution: InstitutionIndex?
}
