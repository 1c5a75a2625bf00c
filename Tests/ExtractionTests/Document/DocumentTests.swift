import French
import Knowledge
import Language
import Testing
import Text

@testable import Extraction

@Suite struct DocumentTests {
  private func document(_ text: String) -> Document {
    DocumentReader(lexicon: FrenchLexicon.shared).document(of: Article(id: "a", text: text))
  }

  @Test(arguments: [Int.min, -1, 2, Int.max])
  func `nothing is true of a token that is not there`(token: Int) {
    let document = document("à Rome")
    #expect(!document.has(token, .preposition))
    #expect(!document.isWord(token))
    #expect(!document.isCapitalised(token))
    #expect(document.kind(token) == nil)
    #expect(document.flags(token) == [])
    #expect(document.length(token) == 0)
    #expect(document.lastByte(of: token) == nil)
    #expect(document.word(token) == "")
    #expect(document.key(token) == 0)
    #expect(document.isUnlisted(token))
  }

  @Test func `tells what a token is`() {
    let document = document("à Rome")
    #expect(document.has(0, .preposition))
    #expect(document.isCapitalised(1))
    #expect(document.length(0) == 2)
    #expect(document.lastByte(of: 1) == UInt8(ascii: "e"))
    #expect(document.word(1) == "Rome")
  }

  @Test(arguments: [("en charge de", 2), ("en", nil), ("charge", nil), ("", nil)])
  func `finds the end of a phrase`(text: String, end: Int?) {
    let phrases = PhraseList([["en", "charge"].map { FoldedHash.of($0) }])
    #expect(document(text).end(of: phrases, at: 0) == end)
  }
}
