import Testing

@testable import Text

@Suite struct WordBeginningsTests {
  private let beginnings = WordBeginnings("vice- ex-", "é")

  @Test(arguments: ["vice-roi", "ex-", "ex", "état", "Ex-roi", "", "é", "eté", "vice", "😀ex-"])
  func `agrees with hasPrefix`(word: String) {
    let expected = ["vice-", "ex-", "é"].contains { word.hasPrefix($0) }
    #expect(beginnings.matches(word) == expected)
    #expect(beginnings.matches(word[...]) == expected)
    #expect(beginnings.matches(Array(word.utf8).span) == expected)
  }

  @Test func `gives the longest beginning`() {
    #expect(WordBeginnings("a anti").longest(of: "antiterroriste") == "anti")
    #expect(WordBeginnings("a anti").longest(of: "arme") == "a")
    #expect(WordBeginnings("a anti").longest(of: "mot") == nil)
  }
}
