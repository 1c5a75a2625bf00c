import Knowledge
import Testing

@testable import Analysis

@Suite struct CalendarSpanTests {
  private func day(_ text: String) throws -> Int {
    try #require(PartialDate(iso: text)).firstDay
  }

  @Test(arguments: ["30d", "2w", "6m", "1y", "10Y"])
  func `reads a number and a unit`(_ text: String) throws {
    #expect(try #require(CalendarSpan(text)).description == text.lowercased())
  }

  @Test(arguments: ["", "m", "6", "0m", "-1y", "6 m", "6x", "٣m", "99999999999999999999d", "1.5y"])
  func `refuses anything else`(_ text: String) {
    #expect(CalendarSpan(text) == nil)
  }

  @Test(
    arguments: [
      ("2025-01-01", "6m", 1, "2025-07-01"), ("2025-01-31", "1m", 1, "2025-02-28"),
      ("2024-01-31", "1m", 1, "2024-02-29"), ("2024-02-29", "1y", 1, "2025-02-28"),
      ("2024-02-29", "1y", 4, "2028-02-29"), ("2025-12-31", "1d", 1, "2026-01-01"),
      ("2025-01-01", "2w", 2, "2025-01-29"), ("2025-11-15", "3m", 1, "2026-02-15"),
    ])
  func `counts in the calendar`(_ start: String, _ span: String, _ times: Int, _ end: String) throws
  {
    #expect(
      try #require(CalendarSpan(span)).day(after: try day(start), times: times) == (try day(end)))
  }

  @Test func `ends with the calendar`() throws {
    #expect(try #require(CalendarSpan("1y")).day(after: try day("9999-06-01")) == nil)
    #expect(try #require(CalendarSpan("1d")).day(after: try day("9999-12-31")) == nil)
    #expect(try #require(CalendarSpan("1y")).day(after: 0, times: .max) == nil)
  }
}
