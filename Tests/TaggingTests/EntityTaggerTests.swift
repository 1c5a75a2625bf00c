import French
import Models
import Testing
import Text

@testable import Tagging

struct EntityTaggerTests {
  private func names(_ text: String) -> [String] {
    let tokenized = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    return EmbeddedModels.nameTagger.tag(tokenized).map {
      "\($0.entityClass.label) \(tokenized.string($0.tokens))"
    }
  }

  @Test func `the model that is linked in has features`() {
    #expect(EmbeddedModels.nameTagger.model.memory.count > 1_000_000)
  }

  @Test(arguments: [
    (
      "Le ministre Bertrand Lavigne a rencontré mardi à Paris son homologue.",
      ["PER Bertrand Lavigne", "LOC Paris"]
    ),
    (
      "Le président de l'Assemblée nationale, Marc Oberlin, se rendra au Maroc.",
      ["ORG Assemblée nationale", "PER Marc Oberlin", "LOC Maroc"]
    ),
    ("M. Delcourt est arrivé à Londres.", ["PER Delcourt", "LOC Londres"]),
    ("L’ONU a condamné l’attaque en Syrie.", ["ORG ONU", "LOC Syrie"]),
  ])
  func `finds the names of a sentence`(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: ["", " ", "il pleut.", "123, 456", "«»()"])
  func `finds nothing where there is no name`(text: String) {
    #expect(names(text).isEmpty)
  }

  @Test func `scores are probabilities and the same in every run`() {
    let text = FrenchTokenizer.shared.tokenize(
      Array("Anne Lodier est à Brest avec la CGT.".utf8))
    let first = EmbeddedModels.nameTagger.tag(text)
    #expect(!first.isEmpty)
    #expect(first == EmbeddedModels.nameTagger.tag(text))
    for span in first { #expect(span.score > 0 && span.score <= 1) }
  }

  @Test func `any bytes can be tagged`() {
    var generator = SystemRandomNumberGenerator()
    for length in [1, 2, 7, 100, 5_000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let text = FrenchTokenizer.shared.tokenize(bytes)
      for span in EmbeddedModels.nameTagger.tag(text) {
        #expect(span.tokens.lowerBound >= 0 && span.tokens.upperBound <= text.tokens.count)
      }
    }
  }
}
