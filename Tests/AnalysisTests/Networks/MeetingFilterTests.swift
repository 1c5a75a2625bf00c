import Knowledge
import Testing

@testable import Analysis

@Suite struct MeetingFilterTests {
  private func admitted(_ filter: MeetingFilter) -> [UInt32] {
    Fixture.world.meetings(matching: filter).map(\.rawValue)
  }

  @Test func `only what took place counts, unless told otherwise`() {
    #expect(admitted(MeetingFilter()) == [0, 1, 2, 4])
    #expect(admitted(MeetingFilter(statuses: [.planned])) == [3])
  }

  @Test func `a period admits what may have fallen into it, and nothing without a date`() {
    let from = PartialDate(iso: "2025-02-20")
    #expect(admitted(MeetingFilter(from: from)) == [1, 2])
    #expect(admitted(MeetingFilter(to: PartialDate(iso: "2025-02-20"))) == [0, 1])
    #expect(admitted(MeetingFilter(from: from, to: PartialDate(iso: "2025-02"))) == [1])
    #expect(admitted(MeetingFilter(from: PartialDate(iso: "2026"))) == [])
  }

  @Test func `selects by country of a party, kind, person and confidence`() {
    #expect(admitted(MeetingFilter(countries: [Fixture.germany])) == [1, 2, 4])
    #expect(admitted(MeetingFilter(countries: [Fixture.france])) == [0, 1, 2, 4])
    #expect(admitted(MeetingFilter(kinds: [.summit])) == [2])
    #expect(admitted(MeetingFilter(people: [PersonID(rawValue: 3)])) == [4])
    #expect(admitted(MeetingFilter(minimumConfidence: 0.6)) == [0, 1, 4])
  }
}
