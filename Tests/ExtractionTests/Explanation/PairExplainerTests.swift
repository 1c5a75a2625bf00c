import Decisions
import Languages
import Extraction
import Knowledge
import Testing

@Suite struct PairExplainerTests {
  private func explain(
    _ text: String, _ first: String = "Driss Lahlou", _ second: String = "Pablo Ferrer"
  ) -> PairExplanation {
    // Rules alone: what weights make of a pair is told beside what the rules lacked.
    Extractor(languages: LanguageList.all, decisions: DecisionModels()).explain(
      Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15")), first, second)
  }

  @Test func `names the meeting where there is one`() throws {
    let explanation = explain("Le ministre Driss Lahlou a reçu lundi à Rabat Pablo Ferrer.")
    let attempt = try #require(explanation.attempts.first)
    #expect(attempt.lack == .nothing)
    #expect(attempt.matched?.quote == "a reçu")
  }

  @Test func `finds no meeting word`() throws {
    let explanation = explain("Driss Lahlou et Pablo Ferrer aiment la mer.")
    let attempt = try #require(explanation.attempts.first)
    #expect(explanation.attempts.count == 1)
    #expect(attempt.lack == .noMeetingWord)
    #expect(attempt.rule == nil)
    #expect(attempt.sentences.first?.quote == "Driss Lahlou et Pablo Ferrer aiment la mer.")
  }

  @Test func `names the rule that found others, and where the pair stands`() throws {
    let explanation = explain(
      """
      Driss Lahlou a reçu lundi à Rabat Olga Petrova, alors que Pablo Ferrer rentrait à Madrid.
      """)
    let attempt = try #require(explanation.attempts.first)
    #expect(attempt.lack == .onePartyOnly)
    #expect(attempt.rule == "fr.recevoir")
    #expect(attempt.reason.contains("Olga Petrova"))
    #expect(attempt.reason.contains("Pablo Ferrer stands in another clause"))
  }

  @Test func `finds a meeting word without parties`() throws {
    let explanation = explain("Driss Lahlou et Pablo Ferrer n’ont eu aucun entretien.")
    let attempt = try #require(explanation.attempts.first)
    #expect(attempt.lack == .partiesNotFound)
    #expect(attempt.rule == "fr.nom.entretien")
    #expect(attempt.matched?.quote == "entretien")
    #expect(attempt.reason.hasSuffix("it is negated"))
  }

  @Test func `finds others nearer to the meeting word`() throws {
    let explanation = explain(
      "Driss Lahlou et Pablo Ferrer saluent la rencontre entre Olga Petrova et Hans Weber.")
    let attempt = try #require(explanation.attempts.first)
    #expect(attempt.lack == .otherParties)
    #expect(attempt.rule == "fr.nom.rencontre.entre")
    #expect(attempt.reason.contains("Olga Petrova, Hans Weber"))
  }

  @Test func `tells sentences that lie apart`() throws {
    let explanation = explain(
      "Driss Lahlou vit à Rabat. La mer est belle. Pablo Ferrer vit à Madrid.")
    let attempt = try #require(explanation.attempts.first)
    #expect(attempt.lack == .differentSentences)
    #expect(attempt.sentences.count == 2)
    #expect(attempt.reason.contains("2 sentences"))
  }

  @Test func `tells who is not named`() throws {
    let explanation = explain("Driss Lahlou vit à Rabat.")
    #expect(explanation.first == "Driss Lahlou")
    #expect(explanation.second == nil)
    let attempt = try #require(explanation.attempts.first)
    #expect(attempt.lack == .notNamed)
    #expect(attempt.reason.contains("Pablo Ferrer"))
  }

  @Test func `one person is no pair`() throws {
    let attempt = try #require(
      explain("Driss Lahlou vit à Rabat.", "Driss Lahlou", "driss lahlou").attempts.first)
    #expect(attempt.lack == .notNamed)
    #expect(attempt.reason.contains("one person"))
  }

  @Test func `an empty text names nobody`() {
    #expect(explain("").attempts.map(\.lack) == [.notNamed])
  }

  @Test func `the nearest come first and no more than asked for`() {
    let text = """
      Driss Lahlou et Pablo Ferrer aiment la mer. Driss Lahlou a reçu lundi à Rabat Olga Petrova, \
      alors que Pablo Ferrer rentrait à Madrid. Driss Lahlou et Pablo Ferrer n’ont eu aucun entretien.
      """
    let lacks = explain(text).attempts.map(\.lack)
    #expect(lacks == lacks.sorted())
    #expect(lacks.count == 3)
    let article = Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15"))
    #expect(
      Extractor().explain(article, "Driss Lahlou", "Pablo Ferrer", limit: 1).attempts.count == 1)
  }
}
