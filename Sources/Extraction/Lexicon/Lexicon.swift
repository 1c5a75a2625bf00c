import Knowledge
import Text

/// The words and facts of one language, ready for looking up; made once per process.
///
/// The steps of extraction know no language: what a word means to them stands here.
struct Lexicon: Sendable {
  /// The language, as ISO 639-1 has it: "fr".
  let language: String
  /// Cuts the language's text.
  let tokenizer: Tokenizer
  /// What single words can be.
  let words: KeyTable<WordClass>
  /// Phrases of one or more words.
  let phrases: PhraseTable<[PhraseMeaning]>
  /// Grammatical words by what they do.
  let grammar: Grammar
  /// The function nouns.
  let functions: [FunctionEntry]
  /// The known bodies.
  let bodies: [BodyEntry]
  /// The meeting verbs' forms.
  let verbs: [VerbEntry]
  /// The meeting nouns.
  let nouns: [MeetingNounEntry]
  /// The kinds of the head nouns of bodies.
  let institutionKinds: [String]
  /// What the forms of verbs say.
  let morphology: VerbMorphology
  /// Finds dates.
  let temporal: TemporalTagger
  /// The pieces of the rules' names that the language says differently: "avec" → "with".
  var ruleWords: [Substring: Substring] = [:]

  /// A rule's name in the language's own words.
  func ruleName(_ rule: String) -> String {
    rule.split(separator: ".").map { ruleWords[$0] ?? $0 }.joined(separator: ".")
  }

  /// The position of the body of that very name.
  ///
  /// - Complexity: O(length of the name).
  func body(named name: String) -> Int? {
    let tokens = tokenizer.tokenize(Array(name.utf8)).tokens
    guard let match = phrases.longestMatch(tokens, at: 0, limit: tokens.count),
      match.length == tokens.count
    else { return nil }
    return match.value.first { $0.kind == .body }?.index
  }
}

/// A function noun.
struct FunctionEntry: Sendable, Equatable {
  /// The masculine singular form.
  var lemma: String
  /// What sort of function.
  var category: FunctionCategory
  /// Grammatical gender of this form.
  var gender: Gender
  /// This form is a plural.
  var isPlural: Bool
  /// The body it names: `Ministère %` with the complement for `%`, or a fixed name, or nil.
  var body: String?
}

/// A known body.
struct BodyEntry: Sendable, Equatable {
  /// The fullest name.
  var name: String
  /// Acronyms and other names.
  var aliases: [String]
  /// Its state; nil for international bodies.
  var country: CountryCode?
  /// What sort of body.
  var kind: String
}

/// A form of a meeting verb.
struct VerbEntry: Sendable, Equatable {
  /// The infinitive.
  var lemma: String
  /// What the verb's places mean.
  var frame: VerbFrame
  /// It goes with "se".
  var isReflexive: Bool
  /// Words that must follow the verb, as keys; empty for none.
  var fixed: [UInt64]
  /// The verb form.
  var form: VerbForm
  /// What the rules may make of the verb.
  var traits: VerbTraits = []
}

/// What rules may make of a meeting verb.
struct VerbTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// Its frame is one that the rules act on.
  static let tells = VerbTraits(rawValue: 1)
  /// It hardly means anything else.
  static let plain = VerbTraits(rawValue: 2)
  /// A plural subject does it to each other.
  static let mutual = VerbTraits(rawValue: 4)
  /// Whom one talks with may stand behind "to": "spoke to X".
  static let addresses = VerbTraits(rawValue: 8)
}

/// What the forms of a language's verbs say by themselves.
struct VerbMorphology: Sendable {
  /// Whether a form can be a past participle of a verb, by form and lemma as they are written.
  let isParticiple: @Sendable (String, String) -> Bool
  /// The tense of a form of "avoir" and its like.
  let perfectForm: @Sendable (String) -> VerbForm
  /// The tense of a form of "être" and its like.
  let passiveForm: @Sendable (String) -> VerbForm
}

/// What the places of a meeting verb mean; the raw values are those of the lexicon.
enum VerbFrame: String, Sendable {
  /// Subject is host, object visitor.
  case receive = "RECEIVE"
  /// Subject meets object.
  case meet = "MEET"
  /// Subject meets "avec" or, in the plural, each other; with a reflexive pronoun.
  case meetReflexive = "MEET_REFL"
  /// Subject talks with "avec".
  case talk = "TALK"
  /// Subject has an event that its object names.
  case hold = "HOLD"
  /// Subject goes to a place.
  case visit = "VISIT"
  /// Subject signs with "avec".
  case sign = "SIGN"
  /// Subject calls object.
  case call = "CALL"
  /// Subject leads an event or gathers the object.
  case host = "HOST"
  /// Subject takes part in an event.
  case attend = "ATTEND"
  /// Subject goes along with object.
  case accompany = "ACCOMPANY"
  /// Subject gives something to "à".
  case award = "AWARD"
  /// Subject hears object.
  case hear = "HEAR"
  /// Subject greets object.
  case greet = "GREET"
  /// Subject brings others together.
  case mediate = "MEDIATE"
  /// The event is the subject.
  case occur = "OCCUR"
  case cancel = "CANCEL"
  case deny = "DENY"
  case plan = "PLAN"
  case appoint = "APPOINT"
  case say = "SAY"
}

/// What a verb form says of time and voice.
enum VerbForm: String, Sendable {
  case present, past, future, conditional, participle, infinitive, gerund
}

/// A meeting noun.
struct MeetingNounEntry: Sendable, Equatable {
  /// The singular.
  var lemma: String
  /// What sort of meeting.
  var kind: MeetingKind
  /// This form is a plural.
  var isPlural: Bool
  /// The noun often means something else: it needs parties named with "entre" or "avec".
  var isWeak: Bool
}

/// Grammatical words by what they do, as folded hashes.
struct Grammar: Sendable {
  var with: Set<UInt64>
  var by: Set<UInt64>
  var of: Set<UInt64>
  var to: Set<UInt64>
  var inside: Set<UInt64>
  var between: Set<UInt64>
  var and: Set<UInt64>
  /// "puis", as in "rencontrera X, puis Y".
  var then: Set<UInt64>
  /// Opens a list of companions: phrases such as "en présence de", cut into keys.
  var witness: PhraseList
  var companion: PhraseList
  /// "son", "sa", "ses", "leur".
  var possessives: Set<UInt64>
  var pluralPossessives: Set<UInt64>
  /// The pronouns "il" and the like.
  var masculinePronouns: Set<UInt64>
  var femininePronouns: Set<UInt64>
  var pluralPronouns: Set<UInt64>
  var demonstratives: Set<UInt64>
  var definiteArticles: Set<UInt64>
  var relativeSubject: Set<UInt64>
  /// "avoir", "être", before a participle.
  var perfectInfinitives: Set<UInt64>
  /// "a", "est", "va": forms that agree with one subject.
  var singularAuxiliaries: Set<UInt64>
  /// What stands before an infinitive that has the main clause's subject: "avant de", "pour".
  var infinitiveMarkers: Set<UInt64>
  /// "lui" behind "avec" or before a verb.
  var dative: Set<UInt64>
  /// "dont", as in "les élus, dont X".
  var among: Set<UInt64>
  var reflexives: Set<UInt64>
  var negations: Set<UInt64>
  var have: Set<UInt64>
  var be: Set<UInt64>
  var been: Set<UInt64>
  var counterpart: Set<UInt64>
  /// "dernier", as in "ce dernier".
  var latter: Set<UInt64>
  /// The one of them that stands for a woman.
  var feminineLatter: UInt64
  var former: Set<UInt64>
  /// Object pronouns that stand before the verb: "l’", "les".
  var clitics: Set<UInt64>
  /// Adverbs that stand between auxiliary and participle, but for those in "-ment".
  var verbAdverbs: Set<UInt64>
  /// Phrases that stand there: "quant à lui", "de nouveau".
  var verbPhrases: PhraseList
  /// Phrases behind "être" that say who was at an event: "de la partie", "parmi les invités".
  var attendance: PhraseList
  /// What opens a list of more people: "tout comme", "dont".
  var further: PhraseList
  /// Prepositions before whom is quoted: "selon".
  var source: Set<UInt64>
  /// "pour", as in "est à P pour une visite".
  var purpose: Set<UInt64>
  /// "devant", as in "devant le Sénat".
  var before: Set<UInt64>
  /// "autour de", as in "réunis autour de X".
  var around: PhraseList
  /// Phrases before whom one visits: "chez", "au chevet de", "voir".
  var atWhose: PhraseList
  /// Phrases by which a sentence puts its subject beside others: "aux côtés de".
  var beside: PhraseList
  /// Meals and the like, to which one is invited: "à déjeuner".
  var invitation: PhraseList
  /// Those who hear witnesses without a name: "les juges", "la commission".
  var hearers: Set<UInt64>
  /// By telephone or video: "au téléphone", "en visioconférence".
  var telephonic: PhraseList
  /// "au téléphone", by which any verb tells of a call.
  var byTelephone: PhraseList
  /// "où", "where": takes up a place before it.
  var whither: Set<UInt64>
  /// Forms of verbs of leaving, behind which "pour" says whither.
  var leaving: Set<UInt64>
  /// What marks an infinitive directly before it: "to".
  var infinitiveParticles: Set<UInt64> = []
  /// What makes an owner of the name before it: "'s".
  var genitives: Set<UInt64> = []
  /// Verbs and the like that a place follows without a preposition: "visited Rabat".
  var placeGovernors: Set<UInt64> = []
  /// States and fields stand before the function that they belong to: "French president".
  var qualifiesBefore = false
  /// Accents tell "a" from "à" and "ou" from "où".
  var tellsAccents = true
}

/// Set phrases, cut into the folded hashes of their words.
struct PhraseList: Sendable {
  let phrases: [[UInt64]]
  /// Their first words, by which most tokens are passed over.
  let heads: Set<UInt64>
  /// Their last words.
  let tails: Set<UInt64>

  init(_ phrases: [[UInt64]]) {
    self.phrases = phrases
    heads = Set(phrases.compactMap(\.first))
    tails = Set(phrases.compactMap(\.last))
  }
}
