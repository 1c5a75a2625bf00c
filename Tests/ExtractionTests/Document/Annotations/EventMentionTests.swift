import Languages
import Extraction
import Knowledge
import Testing

@Suite struct EventMentionTests {
  private func meetings(_ text: String) -> [ArticleRecord.Meeting] {
    Extractor().extract(
      Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15"))
    ).meetings
  }

  @Test func `a meeting tells its rule and the words that it matched`() throws {
    let meeting = try #require(
      meetings("Le ministre Driss Lahlou a reçu lundi à Rabat Pablo Ferrer.").first)
    let mention = try #require(meeting.mentions.first)
    #expect(meeting.mentions.count == 1)
    #expect(mention.rule == meeting.rule)
    #expect(mention.matched.quote == "a reçu")
    #expect(mention.weight == meeting.confidence)
  }

  @Test func `weights together are the confidence`() throws {
    let found = meetings(
      """
      Le ministre Driss Lahlou a reçu lundi à Rabat Pablo Ferrer. Driss Lahlou s’est entretenu \
      avec Pablo Ferrer de la pêche.
      """)
    let meeting = try #require(found.first)
    #expect(found.count == 1)
    #expect(meeting.mentions.count == 2)
    let doubt = meeting.mentions.reduce(1) { $0 * (1 - $1.weight) }
    #expect(abs(meeting.confidence - (1 - doubt)) < 1e-12)
    #expect(meeting.confidence > meeting.mentions[0].weight)
    #expect(meeting.mentions[1].weight < meeting.mentions[0].weight)
  }
}
