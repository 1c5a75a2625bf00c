import Testing

@testable import Extraction

@Suite struct ClauseTableTests {
  /* tokens 10 … 19; boundaries 13 and 17, a verb at 15, a name that covers 16 to 18 */
  private let plain = ClauseTable(
    10..<20, skipping: { _ in nil }, isBoundary: { $0 == 13 || $0 == 17 }, isVerb: { $0 == 15 })
  private let named = ClauseTable(
    10..<20, skipping: { (16..<18).contains($0) ? 18 : nil },
    isBoundary: { $0 == 13 || $0 == 17 }, isVerb: { $0 == 15 })

  @Test func `starts a clause behind a boundary`() {
    #expect([10, 13, 14, 17, 18, 20].map { plain.start(of: $0) } == [10, 10, 14, 14, 18, 18])
  }

  @Test func `ends a clause at the next boundary`() {
    #expect([10, 14, 18].map { plain.end(from: $0, stopAtVerbs: false) } == [13, 17, 20])
  }

  @Test func `ends a part at a verb where that is asked for`() {
    #expect([10, 14, 16].map { plain.end(from: $0, stopAtVerbs: true) } == [13, 15, 17])
  }

  @Test func `passes over names`() {
    #expect(named.end(from: 16, stopAtVerbs: false) == 20)
    #expect(named.end(from: 14, stopAtVerbs: true) == 15)
  }

  @Test func `knows nothing of other sentences`() {
    #expect(plain.start(of: 9) == nil)
    #expect(plain.end(from: 21, stopAtVerbs: false) == nil)
  }
}
