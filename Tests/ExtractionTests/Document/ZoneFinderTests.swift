import French
import Knowledge
import Testing

@testable import Extraction

@Suite struct ZoneFinderTests {
  private func zones(_ text: String) -> [Zone] {
    DocumentReader(lexicon: FrenchLexicon.shared).document(of: Article(id: "a", text: text)).zones
  }

  @Test(arguments: [
    "auteur [Anne", "auteur [Anne Durand](https://exemple.fr/a)", "Auteurs [A", "author [Anne](x)",
    "[Auteur Anne", "auteur", "[", "",
  ])
  func `a text may begin with a link to its author`(text: String) {
    _ = zones(text)
  }

  @Test func `a link to an author's page is no part of the text`() {
    #expect(zones("par [Anne Durand](https://exemple.fr/author/anne)").first == .boilerplate)
  }

  @Test(arguments: [
    "Par Anne Durand", "Agence avec Agence, publié le lundi 3 mai 2021 à 10h02",
    "* [Partager sur Exemple](https://exemple.fr)",
  ])
  func `bylines and links to share are none either`(text: String) {
    #expect(zones(text).first == .boilerplate)
  }

  @Test(arguments: ["Anne Durand a reçu Paul Martin à Rome.", "Le maire est venu, selon Anne."])
  func `a sentence is`(text: String) {
    #expect(zones(text) == [.body])
  }
}
