import Testing

@testable import Extraction

@Suite struct MentionListsTests {
  /*  3 – 4 – 6 and 5 – 7; a conjunction joins 4 and 6 */
  private let lists = MentionLists(
    3..<8, next: { [3: 4, 4: 6, 5: 7][$0] }, closes: { $0 == 4 && $1 == 6 })

  @Test func `goes on and back`() {
    #expect(lists.mention(after: 4) == 6)
    #expect(lists.mention(after: 6) == nil)
    #expect(lists.mention(before: 7) == 5)
    #expect(lists.mention(before: 5) == nil)
  }

  @Test func `knows what opens a list`() {
    #expect((3..<8).map { lists.opener(of: $0) } == [3, 3, 5, 3, 5])
  }

  @Test func `is closed where a conjunction stands at or behind a mention`() {
    #expect((3..<8).map { lists.isClosed(from: $0) } == [true, true, false, true, false])
  }

  @Test func `takes the first of two that are joined to one`() {
    let lists = MentionLists(0..<3, next: { $0 < 2 ? 2 : nil }, closes: { _, _ in false })
    #expect(lists.mention(before: 2) == 0)
    #expect(lists.opener(of: 2) == 0)
  }

  @Test func `joins nothing outside of the sentence`() {
    #expect(lists.mention(after: 2) == nil)
    #expect(lists.mention(before: 8) == nil)
    #expect(lists.opener(of: 9) == 9)
  }
}
