import Knowledge
import Language
import Text

/// Finds out what two people of a document lacked for a meeting.
struct PairExplainer {
  let document: Document
  /// What the meeting rules tried.
  private let trace: RuleTrace
  private let doubts: PairDoubts?
  private let sentences: Sentences
  private let ruleNames: RuleNames
  private let builder: RecordBuilder

  init(_ document: Document, _ lexicon: Lexicon, _ trace: RuleTrace, _ doubts: PairDoubts?) {
    self.document = document
    self.doubts = doubts
    self.trace = trace
    sentences = Sentences(document, lexicon: lexicon)
    ruleNames = lexicon.cues.meetings.ruleNames
    builder = RecordBuilder(document, lexicon)
  }

  func explanation(_ first: String, _ second: String, limit: Int) -> PairExplanation {
    let (a, b) = (person(first), person(second))
    var result = PairExplanation(
      first: a.map { document.people[$0].name }, second: b.map { document.people[$0].name },
      attempts: [])
    guard let a, let b, a != b else {
      let missing = a == nil ? first : second
      let reason =
        a != nil && a == b
        ? "“\(first)” and “\(second)” were read as one person"
        : "“\(missing)” was not found as a person"
      result.attempts = [.init(lack: .notNamed, sentences: [], reason: reason)]
      return result
    }
    var attempts = meetings(a, b)
    if attempts.isEmpty {
      let (x, y) = (sentences(of: a), sentences(of: b))
      let common = x.filter(Set(y).contains)
      attempts = common.flatMap { self.attempts(in: $0, a, b) }
      if common.isEmpty { attempts = apart(a, x, b, y) }
      result.doubt = doubts?.reason(a, b)
    }
    // Of two that lack the same the one told first.
    let order = attempts.indices.sorted { (attempts[$0].lack, $0) < (attempts[$1].lack, $1) }
    result.attempts = order.prefix(max(1, limit)).map { attempts[$0] }
    return result
  }

  /// The person with a form, the fullest form first.
  private func person(_ name: String) -> PersonIndex? {
    let key = Folding.slug(name)
    return document.people.firstIndex { Folding.slug($0.name) == key }
      ?? document.people.firstIndex { $0.forms.contains { Folding.slug($0) == key } }
  }

  /// The sentences with a mention or name of a person, ascending.
  private func sentences(of person: PersonIndex) -> [SentenceIndex] {
    let mentioned = document.mentions.filter { $0.people.contains(person) }.map(\.core.lowerBound)
    let named = document.people[person].names.map { document.names[$0].tokens.lowerBound }
    return Set((mentioned + named).map { document.sentence(of: $0) }).sorted()
  }

  private func meetings(_ a: PersonIndex, _ b: PersonIndex) -> [PairExplanation.Attempt] {
    document.meetings.filter { $0.people.contains(a) && $0.people.contains(b) }.map { meeting in
      PairExplanation.Attempt(
        lack: .nothing, rule: ruleNames.name(of: meeting.rule),
        matched: builder.evidence(of: meeting.trigger),
        sentences: meeting.sentences.prefix(1).compactMap { evidence(of: $0) },
        reason: meeting.status == .held
          ? "the article tells of their meeting"
          : "the article tells of their meeting as \(meeting.status.rawValue)")
    }
  }

  /// What the rules gave in one sentence that names both.
  private func attempts(in sentence: SentenceIndex, _ a: PersonIndex, _ b: PersonIndex)
    -> [PairExplanation
    .Attempt]
  {
    let proof = [evidence(of: sentence)].compactMap(\.self)
    guard document.zone(of: sentence) != .boilerplate else {
      let reason = "the sentence was taken for a byline, credit or menu, where nothing is a fact"
      return [.init(lack: .boilerplate, sentences: proof, reason: reason)]
    }
    let reader = AttemptReader(view: sentences[sentence])
    let attempts = trace.decisive(in: sentence).map { attempt in
      let (lack, reason) = reader.verdict(attempt, a, b)
      return PairExplanation.Attempt(
        lack: lack, rule: ruleNames.name(of: attempt.rule),
        matched: builder.evidence(of: attempt.trigger.tokens), sentences: proof, reason: reason)
    }
    guard attempts.isEmpty else { return attempts }
    let reason = "the sentence names both, but has no verb or noun that tells of a meeting"
    return [.init(lack: .noMeetingWord, sentences: proof, reason: reason)]
  }

  /// No sentence names both: the two nearest, and what the rules gave there.
  private func apart(_ a: PersonIndex, _ x: [SentenceIndex], _ b: PersonIndex, _ y: [SentenceIndex])
    -> [PairExplanation
    .Attempt]
  {
    guard let nearest = nearest(x, y) else { return [] }
    let distance =
      nearest.gap == 1 ? "in the next" : "\(nearest.gap) sentences from it"
    var result = PairExplanation.Attempt(
      lack: .differentSentences,
      sentences: [nearest.first, nearest.second].sorted().compactMap { evidence(of: $0) },
      reason: "no sentence names both: \(name(a)) stands in one, \(name(b)) \(distance)")
    // A meeting of only one of them, with others or with nobody, is what came nearest.
    for (sentence, wanted) in [(nearest.first, a), (nearest.second, b)] {
      let attempts = trace.decisive(in: sentence)
      guard
        let attempt = attempts.first(where: { $0.parties.people.contains(wanted) })
          ?? attempts.first
      else { continue }
      result.rule = ruleNames.name(of: attempt.rule)
      result.matched = builder.evidence(of: attempt.trigger.tokens)
      result.reason += "; " + AttemptReader(view: sentences[sentence]).summary(attempt)
      return [result]
    }
    result.reason += ", and neither has a meeting word"
    return [result]
  }

  /// The two sentences, one of each list, that lie nearest to each other.
  ///
  /// - Complexity: O(n), as both lists rise.
  private func nearest(_ x: [SentenceIndex], _ y: [SentenceIndex]) -> (
    gap: Int, first: SentenceIndex, second: SentenceIndex
  )? {
    var nearest: (gap: Int, first: SentenceIndex, second: SentenceIndex)?
    var j = 0
    for i in x {
      while j + 1 < y.count, abs(y[j + 1] - i) <= abs(y[j] - i) { j += 1 }
      guard j < y.count else { break }
      let gap = abs(y[j] - i)
      if nearest.map({ gap < $0.gap }) ?? true { nearest = (gap, i, y[j]) }
    }
    return nearest
  }

  private func name(_ person: PersonIndex) -> String { document.people[person].name }

  private func evidence(of sentence: SentenceIndex) -> Evidence? {
    builder.evidence(of: document.sentences[sentence])
  }
}
