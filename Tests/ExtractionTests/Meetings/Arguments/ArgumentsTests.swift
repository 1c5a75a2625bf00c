import Extraction
import Knowledge
import Languages
import Testing

/// Texts that end where a rule looks for an argument: none may be looked for behind the last word.
@Suite struct ArgumentsTests {
  private func meetings(_ text: String) -> [ArticleRecord.Meeting] {
    Extractor().extract(
      Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15"))
    ).meetings
  }

  @Test(
    arguments: [
      "appelé", "Driss Lahlou a appelé", "Driss Lahlou a appelé lundi 13",
      "Driss Lahlou a appelé longuement", "Reçu par",
    ])
  func `a verb at the end has no object`(text: String) {
    #expect(meetings(text).isEmpty)
  }

  @Test(
    arguments: [
      "rencontre", "Un appel", "Driss Lahlou a eu un entretien téléphonique avec",
      "Un entretien entre Driss Lahlou et", "Leur rencontre à",
    ])
  func `a noun at the end has no complement`(text: String) {
    #expect(meetings(text).isEmpty)
  }

  @Test(
    arguments: [
      "présents", "Étaient présents", "Driss Lahlou, aux côtés de", "Driss Lahlou, au téléphone",
      "Devant",
    ])
  func `a phrase at the end introduces nobody`(text: String) {
    #expect(meetings(text).isEmpty)
  }

  @Test(
    arguments: [
      "Le ministre Driss Lahlou a présidé mardi", "Driss Lahlou s’est rendu chez",
      "Driss Lahlou et Pablo Ferrer ont signé", "Driss Lahlou a décoré", "Driss Lahlou l’a reçu",
    ])
  func `a verb of another frame at the end has no object either`(text: String) {
    #expect(meetings(text).allSatisfy { $0.participations.count < 2 || $0.kind == .signing })
  }

  @Test func `an object stands behind a day or an adverb`() throws {
    let call = try #require(meetings("Driss Lahlou a appelé lundi Pablo Ferrer.").first)
    #expect(call.kind == .call)
    #expect(call.participations.count == 2)
  }
}
