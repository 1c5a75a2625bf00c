import Dates
import Language
import Knowledge
import Text

/// Everything that is known of one article while it is being read.
///
/// Steps run in the order in which they are listed in ``Extractor`` and add to it; the text never
/// changes.
///
/// What steps add goes by positions of types of their own (``PersonIndex``, ``NameIndex`` …), and so do the
/// sentences: nobody takes a name for a person, or a sentence for a token. Tokens go by `Int`: rules ask for the
/// token before, the one behind the next, and how far two are apart, and a phrase is a `Range<Int>` of them; a
/// type would have to allow all of that.
struct Document: Sendable {
  /// The article.
  let article: Article
  /// Its language, as ISO 639-1 has it.
  let language: String
  /// Title and text in one stream: the title, a blank line, the text.
  let text: TokenizedText
  /// Where the text starts in the stream; 0 where there is no title.
  let bodyStart: Int
  /// The zone of each sentence.
  var zones: [Zone]
  /// The lexical class of each token.
  var classes: [WordClass]
  /// Countries, towns, bodies … that the lexicon knows, longest first at each token.
  var gazetteer: GazetteerHits
  /// The dates, in order.
  var dates: [TemporalExpression] = []
  /// When the article was published, as given or as its dateline says.
  var published: PartialDate?
  /// Names of people, bodies and places, in order and apart.
  var names: TypedList<NameSpan> = []
  /// Noun phrases that name an office, in order.
  var offices: TypedList<OfficePhrase> = []
  /// The people.
  var people: TypedList<PersonEntity> = []
  /// The institutions.
  var institutions: TypedList<InstitutionEntity> = []
  /// Where an institution's forms are looked up.
  var institutionLookup = InstitutionLookup()
  /// The states that are evoked, with the number of times.
  var countries: [CountryCode: Int] = [:]
  /// The state that the article is about or comes from, where one prevails.
  var homeCountry: CountryCode?
  /// Noun phrases that stand for people, bodies or states, in order.
  var mentions: TypedList<Mention> = []
  /// The phrases that say where something is, in order.
  var places: [PlacePhrase] = []
  /// The meetings as they are told.
  var meetings: [MeetingEvent] = []

  var tokens: [Token] { text.tokens }
  /// The sentences, as ranges of tokens.
  var sentences: TypedList<Range<Int>> { TypedList(text.sentences) }
}

/// Asking for a token that may lie before the first or behind the last: nothing is true of it.
extension Document {
  /// Whether a token is of one of some classes.
  func has(_ token: Int, _ wanted: WordClass) -> Bool {
    token >= 0 && token < classes.count && !classes[token].isDisjoint(with: wanted)
  }

  /// Whether the lexicon has no class for a token.
  func isUnlisted(_ token: Int) -> Bool {
    token < 0 || token >= classes.count || classes[token].isEmpty
  }

  /// Whether the token is the given mark.
  func isMark(_ token: Int, _ mark: UInt8) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    let it = tokens[token]
    return it.end - it.start == 1 && text.bytes[Int(it.start)] == mark
  }

  /// Whether a token is a word that begins with a capital.
  func isCapitalised(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].kind == .word
      && tokens[token].flags.contains(.capitalised)
  }

  /// Whether a token is a word.
  func isWord(_ token: Int) -> Bool { kind(token) == .word }

  /// What a token is made of.
  func kind(_ token: Int) -> Token.Kind? {
    token >= 0 && token < tokens.count ? tokens[token].kind : nil
  }

  /// What rules ask for of a token.
  func flags(_ token: Int) -> Token.Flags {
    token >= 0 && token < tokens.count ? tokens[token].flags : []
  }

  /// How many bytes a token has.
  func length(_ token: Int) -> Int {
    token >= 0 && token < tokens.count ? Int(tokens[token].end - tokens[token].start) : 0
  }

  /// The last byte of a token.
  func lastByte(of token: Int) -> UInt8? {
    length(token) > 0 ? text.bytes[Int(tokens[token].end) - 1] : nil
  }

  /// The text of a token.
  func word(_ token: Int) -> String {
    token >= 0 && token < tokens.count ? text.string(token) : ""
  }

  /// The token behind the first of some phrases that stands at a token.
  ///
  /// - Complexity: O(1) where no phrase begins with the word, else O(phrases).
  func end(of list: PhraseList, at token: Int) -> Int? {
    guard list.heads.contains(key(token)) else { return nil }
    let phrase = list.phrases.first { phrase in
      phrase.indices.allSatisfy { key(token + $0) == phrase[$0] }
    }
    return phrase.map { token + $0.count }
  }

  /// The ``FoldedHash`` of a token's text; 0 where there is no token.
  func key(_ token: Int) -> UInt64 {
    token >= 0 && token < tokens.count ? tokens[token].key : 0
  }

  /// The sentence that holds a token, as a range of tokens.
  func sentenceRange(of token: Int) -> Range<Int> { text.sentences[text.sentence(of: token)] }

  /// The zone of a token.
  func zone(of token: Int) -> Zone { zones[text.sentence(of: token)] }

  /// The zone of a sentence.
  func zone(of sentence: SentenceIndex) -> Zone { zones[sentence.position] }

  /// The sentence that holds a token.
  func sentence(of token: Int) -> SentenceIndex { SentenceIndex(text.sentence(of: token)) }
}
