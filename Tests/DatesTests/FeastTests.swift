import Knowledge
import Testing

@testable import Dates

/// Feasts whose day can be computed.
@Suite struct FeastTests {
  @Test(arguments: [
    (1818, "1818-03-22"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"),
    (2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"), (2024, "2024-03-31"),
    (2038, "2038-04-25"),
  ])
  func `Easter is the Sunday of the computus`(year: Int, expected: String) {
    #expect(Feast.easter(0).date(in: year)?.description == expected)
    #expect(Feast.easter(0).date(in: year)?.weekday == 6)
  }

  @Test func `every Easter lies between 22 March and 25 April, on a Sunday`() {
    for year in 1583...2600 {
      guard let date = Feast.easter(0).date(in: year) else {
        Issue.record("no Easter in \(year)")
        continue
      }
      #expect(date.weekday == 6)
      #expect((322...425).contains((date.month ?? 0) * 100 + (date.day ?? 0)), "\(date)")
    }
    #expect(Feast.easter(0).date(in: 1200) == nil)
  }

  @Test func `weekdays after a day of the year`() {
    let thanksgiving = Feast.weekday(3, onOrAfterMonth: 11, day: 22)
    #expect(thanksgiving.date(in: 2023)?.description == "2023-11-23")
    #expect(thanksgiving.date(in: 2018)?.description == "2018-11-22")
    #expect(Feast.fixed(month: 2, day: 30).date(in: 2024) == nil)
  }

  @Test(arguments: [
    (1, 2, 5, 2023, "2023-05-03"), (2, 0, 5, 2023, "2023-05-08"), (-1, 4, 6, 2023, "2023-06-30"),
    (-2, 3, 8, 2023, "2023-08-24"), (5, 0, 5, 2023, "2023-05-29"), (5, 4, 5, 2023, nil),
  ])
  func `weekdays of a month`(
    ordinal: Int, weekday: Int, month: Int, year: Int, expected: String?
  ) {
    let found = CalendarPoint.date(of: ordinal, weekday, month: month, year: year)
    #expect(found?.description == expected)
  }
}
