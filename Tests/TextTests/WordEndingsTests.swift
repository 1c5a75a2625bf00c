import Testing

@testable import Text

@Suite struct WordEndingsTests {
  private let endings = WordEndings("ique iques é", "aire")

  @Test(arguments: [
    "politique", "politiques", "ique", "maire", "né", "NÉ", "que", "e", "", "😀é", "politiqueS",
    "aire😀", "Aire",
  ])
  func `agrees with hasSuffix`(word: String) {
    let expected = ["ique", "iques", "é", "aire"].contains { word.hasSuffix($0) }
    #expect(endings.matches(word) == expected)
    #expect(endings.matches(word[...]) == expected)
    #expect(endings.matches(Array(word.utf8).span) == expected)
    #expect((endings.longest(of: word) != nil) == expected)
  }

  @Test func `gives the longest ending`() {
    #expect(WordEndings("s es tes").longest(of: "ministes") == "tes")
    #expect(WordEndings("s es tes").longest(of: "ministres"[...]) == "es")
    #expect(WordEndings("s es").longest(of: "ministre") == nil)
  }

  @Test func `matches nothing without endings`() {
    #expect(!WordEndings().matches("mot"))
    #expect(!WordEndings(" \n").matches(""))
  }
}
