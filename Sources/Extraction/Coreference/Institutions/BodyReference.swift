import Knowledge
import Language

/// A body as some words of the article name or imply it.
struct BodyReference: Sendable {
  /// What it is called there.
  var name: String
  /// Its state, where that is known.
  var country: CountryCode?
  /// Its position in the lexicon of bodies.
  var lexiconBody: LexiconBody?
  /// The words.
  var tokens: Range<Int>
  /// Named outright, not only implied by an office.
  var isNamed = false
  /// How sure it is that this is a body, 0…1.
  var score: Double
}
