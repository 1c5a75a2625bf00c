import Decisions
import Knowledge
import Language
import Tagging
import Text

/// What decisions look up over and over in one article.
struct ArticleSigns {
  let sentences: Sentences
  /// For each token the hash of the first letters of its folded text; 0 for what is no word, or only grammar.
  let stems: [UInt64]
  /// For each token the groups of words that it belongs to.
  let clusters: [WordClusters]
  /// Where each person is mentioned, in order.
  let occurrences: [[Occurrence]]
  /// How many people each sentence mentions.
  let peopleOfSentence: [Int]
  /// The meeting words of each sentence, in order.
  let triggersOfSentence: [[TriggerWord]]
  /// The hashes of the names of the rules behind the meetings, in their order.
  let rules: [UInt64]

  var document: Document { sentences.document }
  var lexicon: Lexicon { sentences.lexicon }

  /// A place where a person is mentioned.
  struct Occurrence {
    var sentence: SentenceIndex
    /// The whole phrase.
    var tokens: Range<Int>
    /// The name or head.
    var core: Range<Int>
    var form: Mention.Form
    /// The key of the preposition that governs it; 0 where none does.
    var governor: UInt64
    /// How many mentions the list has that it stands in.
    var listSize: Int
    /// The first mention of the list.
    var list: MentionIndex?
    /// It is the first mention of its sentence.
    var isFirst: Bool
  }

  /// A meeting word.
  struct TriggerWord {
    var token: Int
    var stem: UInt64
    var isNoun: Bool
    /// What its arguments mean: the frame of a verb, the kind of a noun.
    var frame: UInt64
    /// Of a verb its tense, voice and mood; 0 of a noun.
    var form: UInt64
  }

  /// Looks everything up.
  ///
  /// - Complexity: O(n) in tokens and mentions.
  init(_ read: Sentences) {
    let sentences = Sentences(
      Bystanders(lexicon: read.lexicon).removed(from: read.document), lexicon: read.lexicon)
    self.sentences = sentences
    let document = sentences.document
    clusters = sentences.lexicon.tagger.clusters(of: document.text)
    stems = document.tokens.indices.map { Stem.key(of: $0, in: document) }
    var occurrences = [[Occurrence]](repeating: [], count: document.people.count)
    var counts = [Int](repeating: 0, count: document.sentences.count)
    var triggers = [[TriggerWord]](repeating: [], count: document.sentences.count)
    for sentence in document.sentences.indices {
      let view = sentences[sentence]
      for index in view.mentions {
        Self.enter(index, of: view, into: &occurrences)
        counts[sentence.position] += view.mention(index).people.count
      }
    }
    for hit in document.gazetteer.hits
    where hit.meaning.kind == .meetingVerb || hit.meaning.kind == .meetingNoun {
      let token = hit.tokens.lowerBound
      let sentence = document.sentence(of: token).position
      if triggers[sentence].last?.token == token { continue }
      triggers[sentence].append(
        Self.word(hit, stems[token], in: sentences[SentenceIndex(sentence)]))
    }
    self.occurrences = occurrences
    peopleOfSentence = counts
    triggersOfSentence = triggers
    let names = sentences.lexicon.cues.meetings.ruleNames
    rules = document.meetings.map { FoldedHash.of(folded: names.name(of: $0.rule)) }
  }

  /// Sets a meeting word that stands for something else apart from the same word.
  private static let otherSense: UInt64 = 0x5A5A_0F0F

  private static func word(
    _ hit: GazetteerHits.Hit, _ stem: UInt64, in view: SentenceView
  ) -> TriggerWord {
    let token = hit.tokens.lowerBound
    if hit.meaning.kind == .meetingNoun {
      let noun = view.lexicon.nouns[hit.meaning.noun]
      let trigger = Trigger.noun(MeetingNoun(tokens: hit.tokens, entry: noun))
      let isOther = TriggerSense(view: view).otherSense(of: trigger) != nil
      let frame = FoldedHash.of(folded: noun.kind.rawValue) ^ (isOther ? otherSense : 0)
      return TriggerWord(
        token: token, stem: stem ^ (isOther ? otherSense : 0), isNoun: true,
        frame: FeatureVector.joined(frame, noun.isWeak ? 1 : noun.isOfTwo ? 2 : 3), form: 0)
    }
    let entry = view.lexicon.verbs[hit.meaning.verb]
    let group = VerbGroup(verb: token, entry: entry, in: view)
    let voice: UInt64 =
      switch group.voice {
      case .active: 1
      case .passive: 2
      case .reflexive: 3
      case .participle: 4
      }
    let mood: UInt64 =
      (group.isNegated ? 1 : 0) + (group.isInfinite ? 2 : 0) + (group.modal == nil ? 0 : 4)
    let isOther = TriggerSense(view: view).otherSense(of: .verb(group)) != nil
    return TriggerWord(
      token: token, stem: stem ^ (isOther ? otherSense : 0), isNoun: false,
      frame: FoldedHash.of(folded: entry.frame.rawValue) ^ (isOther ? otherSense : 0),
      form: voice + 8 * mood + 64
        * (1 + FoldedHash.of(folded: String(describing: group.form)) % 1024))
  }

  private static func enter(
    _ index: MentionIndex, of view: SentenceView, into occurrences: inout [[Occurrence]]
  ) {
    let mention = view.mention(index)
    guard !mention.people.isEmpty else { return }
    let group = view.group(around: index, backwards: true)
    let occurrence = Occurrence(
      sentence: view.index, tokens: mention.tokens, core: mention.core, form: mention.form,
      governor: view.governor(of: index).map { view.document.key($0) } ?? 0,
      listSize: max(group.count, mention.people.count), list: group.count > 1 ? group.first : nil,
      isFirst: index == view.mentions.lowerBound)
    for person in mention.people where person.position < occurrences.count {
      occurrences[person.position].append(occurrence)
    }
  }
}

/// The beginning of a word, which stands for all its forms.
enum Stem {
  /// How many letters a stem has.
  static let letters = 6

  /// The hash of the first letters of a word's folded text; 0 for marks, numbers and words of grammar.
  static func key(of token: Int, in document: Document) -> UInt64 {
    let it = document.tokens[token]
    guard it.kind == .word, !document.has(token, [.determiner, .preposition, .subjectPronoun])
    else {
      return 0
    }
    let bytes = document.text.bytes
    var folded: [UInt8] = []
    var at = Int(it.start)
    while at < Int(it.end), folded.count < letters {
      let (scalar, length) = UTF8Scalars.decode(bytes.span, at: at)
      Folding.append(scalar: scalar, to: &folded)
      at += max(1, length)
    }
    var hash = FoldedHash()
    for byte in folded.prefix(letters) { hash.combine(byte) }
    return hash.value
  }
}

/// Numbers as values of features: small ones as they are, larger ones by their size.
enum Bucket {
  /// 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–24, 25 and more.
  static func of(_ number: Int) -> UInt64 {
    switch number {
    case ...4: UInt64(max(0, number))
    case 5...6: 5
    case 7...9: 6
    case 10...14: 7
    case 15...24: 8
    default: 9
    }
  }

  /// A share of one in tenths.
  static func of(_ share: Double) -> UInt64 { UInt64(max(0, min(10, (share * 10).rounded()))) }
}

extension FeatureVector {
  /// Adds a feature of a template.
  mutating func add(_ template: FeatureTemplate, _ value: UInt64 = 1, token: Int = -1) {
    add(template.rawValue, value, token: token)
  }

  /// Adds a feature whose value joins two.
  mutating func add(_ template: FeatureTemplate, _ a: UInt64, _ b: UInt64, token: Int = -1) {
    add(template.rawValue, Self.joined(a, b), token: token)
  }
}
