@testable import English
import Testing
import Text

@testable import Extraction

@Suite struct EnglishTokenizerTests {
  private func tokens(_ text: String) -> [String] {
    let cut = EnglishTokenizer.shared.tokenize(Array(text.utf8))
    return cut.tokens.indices.map { cut.string($0) }
  }

  @Test(arguments: [
    ("Morocco's envoy", ["Morocco", "'s", "envoy"]), ("Oslo’s mayor", ["Oslo", "’s", "mayor"]),
    ("the leaders' talks", ["the", "leaders", "'", "talks"]),
    ("he didn't go", ["he", "didn't", "go"]), ("O'Brien spoke", ["O'Brien", "spoke"]),
    ("N'Djamena's streets", ["N'Djamena", "'s", "streets"]),
    ("U.S. President", ["U.S.", "President"]), ("Mr. Tarrant", ["Mr.", "Tarrant"]),
    ("'s", ["'", "s"]), ("", []),
  ])
  func `cuts words`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func `an owner is no end of a sentence`() {
    let text = EnglishTokenizer.shared.tokenize(Array("Mr. Tarrant's aide left. He is back.".utf8))
    #expect(text.sentences.count == 2)
  }
}
