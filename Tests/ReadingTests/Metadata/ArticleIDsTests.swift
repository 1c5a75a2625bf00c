import Testing

@testable import Reading

@Suite struct ArticleIDsTests {
  @Test func `gives later articles of one id a number`() {
    var ids = ArticleIDs()
    #expect(ids.claim("a") == "a")
    #expect(ids.claim("a") == "a-2")
    #expect(ids.claim("a-2") == "a-2-2")
    #expect(ids.claim("a") == "a-3")
    #expect(ids.claim("é") == "é")
  }
}
