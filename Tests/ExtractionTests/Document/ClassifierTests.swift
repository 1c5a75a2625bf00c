import French
import Knowledge
import Language
import Testing

@testable import Extraction

@Suite struct ClassifierTests {
  private func document(_ text: String) -> Document {
    DocumentReader(lexicon: FrenchLexicon.shared).document(of: Article(id: "a", text: text))
  }

  @Test(arguments: [
    ("a", WordClass.auxiliary), ("à", .preposition), ("A", .preposition), ("À", .preposition),
    ("ou", .conjunction), ("où", .relative), ("la", .determiner),
  ])
  func `an accent tells short words apart`(word: String, expected: WordClass) {
    #expect(document("\(word) Rome").has(0, expected))
  }

  @Test(arguments: [
    ("a", WordClass.preposition), ("à", .auxiliary), ("ou", .relative), ("où", .conjunction),
    ("là", .determiner),
  ])
  func `and takes the other classes away`(word: String, other: WordClass) {
    #expect(!document("\(word) Rome").has(0, other))
  }

  @Test func `a title in capitals is a credit`() {
    #expect(document("Dr Durand").has(0, .honorific))
    #expect(!document("DR Durand").has(0, .honorific))
  }

  @Test(arguments: ["ex-ministre", "Ex-ministre", "EX-MINISTRE"])
  func `finds the office behind what makes it a former one`(word: String) {
    let document = document("\(word) de la Santé")
    #expect(document.gazetteer.hit(at: 0, .office) != nil)
  }

  @Test(arguments: ["ex-", "ex", "exministre", "ex-x", ""])
  func `but not without an office`(word: String) {
    #expect(document(word).gazetteer.hit(at: 0, .office) == nil)
  }
}
