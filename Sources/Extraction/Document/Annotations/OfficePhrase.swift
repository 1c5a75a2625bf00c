import Language
import Knowledge

/// A noun phrase that names an office: "le ministre marocain de l’Intérieur".
struct OfficePhrase: Sendable {
  /// All its tokens, determiner included.
  var tokens: Range<Int>
  /// The office noun itself.
  var head: Range<Int>
  /// What sort of office.
  var category: OfficeCategory
  /// Two or more holders ("les ministres").
  var isPlural: Bool
  /// A woman's form ("la ministre"), a man's, or unknown.
  var gender: Gender
  /// Whether it is held now, was or will be.
  var period: TenurePeriod
  /// The state that the phrase itself names ("marocain", "de France").
  var country: CountryCode?
  /// The bodies it names or implies.
  var bodies: [ImpliedBody]
  /// The title without determiner, demonym and apposed name.
  var title: String
  /// The person whose office it is, once resolved.
  var person: PersonIndex?
  /// "son homologue": the office is that of somebody else.
  var isCounterpart: Bool
  /// It takes up whom the sentence before speaks of, though nothing else says that it is theirs.
  var isResumed = false
  /// The first token of the name of whom the holder serves ("conseiller de X").
  var chief: Int?
  /// The office whose counterpart it is, once resolved.
  var counterpartOf: OfficeIndex?
}

/// A body that an office implies.
struct ImpliedBody: Sendable, Hashable {
  /// Its name as it should be shown.
  var name: String
  /// Its state, where the words say it.
  var country: CountryCode?
  /// Whether the body has the state of the office's holder when none is said.
  var isNational: Bool
  /// The tokens that name it.
  var tokens: Range<Int>
  /// Its position in the lexicon of bodies.
  var lexiconBody: LexiconBody?
  /// A shorter name of it, as the words have it.
  var alias: String?
  /// The lower chamber of the holder's state, whatever it is called there.
  var isLowerChamber = false
  /// The words name the body itself ("du Conseil"), not only the field of the office.
  var isNamed: Bool { lexiconBody != nil || isWritten }
  /// A body's name stands in the phrase.
  var isWritten = false
}
