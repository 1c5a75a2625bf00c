import Testing

@testable import Answers

@Suite struct PluralTests {
  @Test func `counts one, none and many`() {
    #expect(Plural.count(1, "pair") == "1 pair")
    #expect(Plural.count(0, "pair") == "0 pairs")
    #expect(Plural.count(2, "person", "people") == "2 people")
    #expect(Plural.form(2, "links", "link") == "link")
  }
}
