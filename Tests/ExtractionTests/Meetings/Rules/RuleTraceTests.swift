import Knowledge
import Language
import Languages
import Testing

@testable import Extraction

@Suite struct RuleTraceTests {
  /// What the rules tried in the first sentences of a text.
  private func attempts(_ text: String, sentence: SentenceIndex = 0) -> [Attempt] {
    let extractor = Extractor()
    let article = Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15"))
    let lexicon = extractor.lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    let trace = RuleTrace()
    extractor.read(&document, lexicon, trace: trace)
    return trace.decisive(in: sentence)
  }

  @Test func `an event that is told is kept`() throws {
    let attempt = try #require(attempts("Driss Lahlou a reçu lundi à Rabat Pablo Ferrer.").first)
    guard case .kept(let events) = attempt.outcome else {
      Issue.record("\(attempt.outcome)")
      return
    }
    #expect(events.count == 1)
    #expect(attempt.rule == RuleName(.receive))
    #expect(attempt.proposal?.arguments.map(\.relation) == [.subject, .object])
    #expect(attempt.parties.people.count == 2)
  }

  @Test func `a verb without an object lacks the other party`() throws {
    let attempt = try #require(attempts("Driss Lahlou a rencontré la presse.").first)
    guard case .lacking(.otherParty(let subject)) = attempt.outcome else {
      Issue.record("\(attempt.outcome)")
      return
    }
    #expect(subject.people.count == 1)
    #expect(attempt.rule == RuleName(.verb(lemma: "rencontrer", isReflexive: false)))
  }

  @Test func `a phrase counts only where the sentence told of nothing`() throws {
    let text = "Driss Lahlou a reçu Pablo Ferrer aux côtés de Olga Petrova."
    let attempt = try #require(attempts(text).last)
    #expect(attempt.rule == RuleName(.beside) || attempt.rule == RuleName(.receive))
  }

  @Test func `a noun alone says more of the event told before`() throws {
    let text = """
      Driss Lahlou a reçu Pablo Ferrer. La rencontre a eu lieu lundi à Rabat.
      """
    let attempt = try #require(attempts(text, sentence: 1).first)
    guard case .added = attempt.outcome else {
      Issue.record("\(attempt.outcome)")
      return
    }
    #expect(attempt.isAnaphor)
  }

  @Test func `nothing is noted where nobody asks`() {
    let article = Article(id: "a", text: "Driss Lahlou a reçu Pablo Ferrer.")
    #expect(Extractor().extract(article).meetings.count == 1)
  }
}
