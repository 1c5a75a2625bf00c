import French
import Knowledge
import Text
import Testing
import Text

@testable import Extraction

@Suite struct ComplementReaderTests {
  private func parts(_ text: String, portfolios: Bool = true) -> [String] {
    let lexicon = FrenchLexicon.shared
    let document = DocumentReader(lexicon: lexicon).document(of: Article(id: "a", text: text))
    return ComplementReader(lexicon: lexicon).read(at: 0, in: document, portfolios: portfolios)
      .parts.map { document.text.string($0) }
  }

  @Test(arguments: [
    ("de l’Intérieur et des Collectivités", ["Intérieur", "Collectivités"]),
    ("de la Défense et anciens combattants", ["Défense", "anciens combattants"]),
    ("des affaires étrangères", ["affaires étrangères"]),
    ("de l’Intérieur, Sécurité et Affaires coutumières", ["Intérieur", "Sécurité"]),
    ("de la présidence", []),
  ])
  func `reads fields with and without a preposition`(text: String, expected: [String]) {
    let found = parts(text)
    #expect(Array(found.prefix(expected.count)) == expected)
    #expect(found.isEmpty == expected.isEmpty)
  }

  @Test(arguments: [
    "de finances,", "de l’Économie, Finances", "de l’Économie, Finances,", "de la Défense et",
    "de la Défense et anciens", "de la", "de", "des affaires", "d’", "pour", ",", "",
  ])
  func `a text may end within a complement`(text: String) {
    _ = parts(text)
    _ = parts(text, portfolios: false)
  }
}
