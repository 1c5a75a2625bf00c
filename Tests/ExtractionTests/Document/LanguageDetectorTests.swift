import Language
import Languages
import Knowledge
import Testing

@testable import Extraction

@Suite struct LanguageDetectorTests {
  private func language(_ text: String, title: String? = nil) -> String {
    LanguageDetector(languages: LanguageList.all)
      .language(of: Article(id: "a", title: title, text: text)).language
  }

  @Test(arguments: [
    "The two leaders met in Geneva and spoke of the climate.",
    "Owen Tarrant visited Nairobi on Monday.",
    "L’Oréal and the city of Paris have signed an agreement with Le Monde, who said it was historic.",
  ])
  func `knows English`(text: String) {
    #expect(language(text) == "en")
  }

  @Test(arguments: [
    "El presidente se reunió con la ministra en la sede de la ONU.",
    "Los dos líderes hablaron de la crisis que se vive en la región y de un acuerdo entre las partes.",
    "Una carta de Le Monde y de la revista Temps Modernes fue publicada por el diario.",
  ])
  func `knows Spanish, though it shares small words with French`(text: String) {
    #expect(language(text) == "es")
  }

  @Test(arguments: [
    "Le roi du Maroc et Abdel el Fassi se sont rencontrés à la demande de Los Angeles.",
    "En 2014, Paul Martin y a reçu Anne Durand.",
    "Il y a un an, la présidente de la région a dit que la ville se vide en été.",
  ])
  func `takes French with Spanish or Arabic articles in names for French`(text: String) {
    #expect(language(text) == "fr")
  }

  @Test(arguments: [
    "Les deux dirigeants se sont rencontrés à Genève.",
    "Le patron de The Body Shop a dit « this is the end of the story » dans une lettre aux salariés.",
    "Luc Darmaing a reçu Sonia Meziani.", "", "12 345", "Genève",
    "The rencontre de Genève a été annulée par les deux parties.",
  ])
  func `takes what is French or in doubt for French`(text: String) {
    #expect(language(text) == "fr")
  }

  @Test func `counts the title too`() {
    #expect(language("Tarrant, Lindqvist", title: "The two met in the city") == "en")
  }

  @Test func `looks at the beginning only`() {
    let french = String(repeating: "Les élus de la ville sont dans la salle. ", count: 200)
    let english = String(repeating: "The members of the council were in the hall. ", count: 2000)
    #expect(language(french + english) == "fr")
  }

  @Test func `the record tells the language`() {
    let extractor = Extractor()
    let english = Article(id: "a", text: "The president of Kenya was in Oslo with the king.")
    let french = Article(id: "b", text: "Le président du Kenya était à Oslo avec le roi.")
    #expect(extractor.extract(english).language == "en")
    #expect(extractor.extract(french).language == "fr")
  }

  @Test func `one extractor reads both in any order`() {
    let extractor = Extractor()
    let english = Article(
      id: "a", text: "Owen Tarrant met Greta Lindqvist in Geneva on 3 May 2024.")
    let french = Article(id: "b", text: "Luc Darmaing a rencontré Sonia Meziani à Nantes.")
    let first = [english, french, english].map { extractor.extract($0) }
    #expect(first[0] == first[2])
    #expect(first[1] == Extractor().extract(french))
    #expect(first.map(\.meetings.count) == [1, 1, 1])
  }
}
