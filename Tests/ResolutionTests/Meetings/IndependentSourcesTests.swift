import Knowledge
import Testing

@testable import Resolution

@Suite struct IndependentSourcesTests {
  private func confidence(_ records: [ArticleRecord], _ quotes: [[String]]) -> Double {
    let mentions = quotes.indices.map { (record: $0, quotes: quotes[$0], confidence: 0.5) }
    return IndependentSources(records: records).confidence(of: mentions)
  }

  @Test func `independent sources add up`() {
    #expect(confidence([article("a"), article("b")], [["x"], ["y"]]) == 0.75)
  }

  @Test func `copies of a text, or of the proving words, count once`() {
    #expect(confidence([article("a", text: "1"), article("b", text: "1")], [["x"], ["y"]]) == 0.5)
    #expect(confidence([article("a"), article("b")], [["X a dit."], ["x a dit"]]) == 0.5)
  }

  @Test func `no quotes and no digest mean nothing in common`() {
    #expect(confidence([article("a"), article("b")], [[], []]) == 0.75)
  }

  @Test func `nothing told gives no confidence`() {
    #expect(IndependentSources(records: []).confidence(of: []) == 0)
  }
}
