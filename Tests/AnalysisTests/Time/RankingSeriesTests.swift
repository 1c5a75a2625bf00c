import Knowledge
import Testing

@testable import Analysis

@Suite struct RankingSeriesTests {
  /// Meetings on 2025-01-10, in 2025-02, on 2025-03-01; one is planned, one undated.
  private let world = Fixture.world

  private func windows(
    _ window: String?, _ step: String, filter: MeetingFilter = MeetingFilter()
  ) throws -> [String] {
    try world.rankings(
      by: .standard, window: window.flatMap(CalendarSpan.init), step: #require(CalendarSpan(step)),
      filter: filter
    ).map { "\($0.from) \($0.to) \($0.ranking.entries.count)" }
  }

  @Test func `slides by the calendar from the first of the month`() throws {
    #expect(
      try windows("1m", "1m") == [
        "2025-01-01 2025-01-31 2", "2025-02-01 2025-02-28 2", "2025-03-01 2025-03-31 3",
      ])
    #expect(
      try windows("2m", "1m") == ["2025-01-01 2025-02-28 2", "2025-02-01 2025-03-31 3"])
    #expect(try windows("1y", "1y") == ["2025-01-01 2025-12-31 3"])
  }

  @Test func `without a window counts everything up to the end of each step`() throws {
    #expect(
      try windows(nil, "1m") == [
        "2025-01-01 2025-01-31 2", "2025-01-01 2025-02-28 2", "2025-01-01 2025-03-31 3",
      ])
  }

  @Test func `days count from the first meeting`() throws {
    #expect(try windows("30d", "30d").first == "2025-01-10 2025-02-08 2")
  }

  @Test func `keeps to the period asked for`() throws {
    let filter = MeetingFilter(
      from: PartialDate(iso: "2025-02-01"), to: PartialDate(iso: "2025-02-28"))
    #expect(try windows("1m", "1m", filter: filter) == ["2025-02-01 2025-02-28 2"])
  }

  @Test func `has no windows without dated meetings`() throws {
    let step = try #require(CalendarSpan("1y"))
    #expect(try KnowledgeGraph().rankings(by: .standard, window: nil, step: step).isEmpty)
  }
}
