import Knowledge
import Language
import Text

/// Finds the words that best tell of a meeting which no rule found.
struct TellingWords {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  /// Words that tell of a meeting, with their sentences, the proving one first.
  struct Found {
    var trigger: Range<Int>
    var sentences: [SentenceIndex]
    var kind: MeetingKind
  }

  /// The most sentences that are shown.
  private static let proofs = 3

  /// The words for some people: the meeting word of the sentence that mentions most of them; where there is
  /// none, the mention of the first.
  ///
  /// - Complexity: O(n) in their mentions and in the sentences.
  func best(of people: [PersonIndex]) -> Found {
    var counts = [Int](repeating: 0, count: document.sentences.count)
    for person in people {
      for sentence in Set(signs.occurrences[person.position].map(\.sentence)) {
        counts[sentence.position] += 1
      }
    }
    func rank(_ sentence: Int) -> Double {
      let hasWord = signs.triggersOfSentence[sentence].isEmpty ? 0.0 : 1.5
      let isTitle = document.zones[sentence] == .title ? 0.25 : 0
      return Double(min(counts[sentence], 4)) + hasWord - isTitle
    }
    let named = counts.indices.filter { counts[$0] > 0 }
    let order = named.sorted { (rank($1), $0) < (rank($0), $1) }
    var shown: [Int] = []
    var seen: Set<PersonIndex> = []
    for sentence in order where shown.count < Self.proofs {
      let here = people.filter { person in
        signs.occurrences[person.position].contains { $0.sentence.position == sentence }
      }
      if shown.isEmpty || !seen.isSuperset(of: here) { shown.append(sentence) }
      seen.formUnion(here)
      if seen.count == people.count { break }
    }
    let sentence = shown.first ?? 0
    if let word = word(of: sentence, people) {
      return Found(
        trigger: word..<word + 1, sentences: shown.map { SentenceIndex($0) }, kind: kind(of: word))
    }
    let mention = people.lazy.compactMap { person in
      signs.occurrences[person.position].first { $0.sentence.position == sentence }
    }.first
    return Found(
      trigger: mention?.core ?? 0..<min(1, document.tokens.count),
      sentences: shown.map { SentenceIndex($0) }, kind: .other)
  }

  /// The meeting word nearest to the people of a sentence.
  private func word(of sentence: Int, _ people: [PersonIndex]) -> Int? {
    let mentions = people.flatMap { person in
      signs.occurrences[person.position].filter { $0.sentence.position == sentence }
    }
    return signs.triggersOfSentence[sentence].min { x, y in
      (distance(x.token, mentions), x.token) < (distance(y.token, mentions), y.token)
    }?.token
  }

  private func distance(_ token: Int, _ mentions: [ArticleSigns.Occurrence]) -> Int {
    mentions.reduce(0) { $0 + abs($1.core.lowerBound - token) }
  }

  private func kind(of token: Int) -> MeetingKind {
    if let noun = document.gazetteer.hit(at: token, .meetingNoun) {
      return signs.lexicon.nouns[noun.meaning.noun].kind
    }
    guard let verb = document.gazetteer.hit(at: token, .meetingVerb) else { return .other }
    switch signs.lexicon.verbs[verb.meaning.verb].frame {
    case .sign: return .signing
    case .call: return .call
    case .award: return .award
    case .hear: return .hearing
    case .attend, .host: return .other
    case .visit: return .visit
    default: return .talks
    }
  }
}
