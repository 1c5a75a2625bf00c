@testable import French
import Knowledge
import Testing
import Text

@testable import Extraction

@Suite struct QuotedNameTests {
  /// The name behind the first token with a text.
  private func name(behind word: String, in text: String) -> String? {
    let document = DocumentReader(lexicon: FrenchLexicon.shared)
      .document(of: Article(id: "a", title: nil, text: text))
    guard let token = document.tokens.indices.first(where: { document.text.string($0) == word })
    else { return nil }
    return QuotedName.span(behind: token + 1, in: document).map { document.text.string($0) }
  }

  @Test(arguments: ["« Élan neuf »", "“Élan neuf”", "\"Élan neuf\"", "*« Élan neuf »*"])
  func `a name in any marks`(quoted: String) {
    #expect(
      name(behind: "association", in: "L’association \(quoted) est à Rome.") == "Élan neuf")
  }

  @Test(arguments: [
    "L’association « Il est venu » est à Rome.", "L’association « élan neuf » est à Rome.",
    "L’association « Élan neuf est à Rome.", "L’association est à Rome.", "L’association",
    "L’association « »",
  ])
  func `a sentence, a common noun, an open mark and nothing are no name`(text: String) {
    #expect(name(behind: "association", in: text) == nil)
  }
}
