import Language
import Knowledge

/// A person of one article.
struct PersonEntity: Sendable {
  /// All forms, without honorifics, in order of first mention, without repeats.
  var forms: [String]
  /// The position in `forms` of the fullest.
  var fullest: Int
  /// Folded words of the fullest form.
  var words: [String]
  /// Folded words of other full names: a maiden name, a nickname.
  var otherNames: [[String]] = []
  /// "Jr", "père": which of two namesakes it is.
  var generation: UInt64?
  /// Woman, man or unknown.
  var gender: Gender
  /// The states the person acts for, in order of finding.
  var countries: [CountryCode] = []
  /// The institutions, in order of finding.
  var institutions: [InstitutionIndex] = []
  /// The office phrases that are this person's.
  var offices: [OfficeIndex] = []
  /// Offices that another has taken over: they give bodies and a state, no post.
  var formerOffices: [OfficeIndex] = []
  /// The names.
  var names: [NameIndex] = []
  /// How sure it is that this is a person.
  var score: Double
  /// It is no person after all: no record lists it.
  var isRejected = false

  var name: String { forms[fullest] }
}

/// An institution of one article.
struct InstitutionEntity: Sendable {
  /// All forms, the fullest first.
  var forms: [String]
  /// Its state.
  var country: CountryCode?
  /// What is compared when names are joined: folded words without small ones.
  var keys: Set<String>
  /// Its position in the lexicon of bodies.
  var lexiconBody: LexiconBody?
  /// Token ranges that name it.
  var tokens: [Range<Int>]
  /// Named outright, not only implied by an office.
  var isNamed: Bool
  /// How sure it is that this is an institution.
  var score: Double
}
