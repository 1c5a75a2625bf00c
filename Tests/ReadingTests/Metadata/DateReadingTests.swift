import Knowledge
import Testing

@testable import Reading

@Suite struct DateReadingTests {
  @Test(arguments: [
    ("2025-06-24", "2025-06-24"), ("2025-06-24T10:00:00+02:00", "2025-06-24"),
    ("2025-06-24 10:00", "2025-06-24"), (" 2025-06 ", "2025-06"), ("2025", "2025"),
    ("20250624", "2025-06-24"), ("20250624101500", "2025-06-24"), ("24/06/2025", "2025-06-24"),
    ("4.6.2025", "2025-06-04"), ("2025/6/4", "2025-06-04"),
    ("Tue, 24 Jun 2025 10:00:00 GMT", "2025-06-24"), ("4 June 2025", "2025-06-04"),
  ])
  func `reads the forms of standards`(value: String, date: String) {
    #expect(DateReading.date(value)?.description == date)
  }

  @Test(arguments: [
    "", "hier", "2025-02-30", "2025-13", "99/99/9999", "1 2 3", "24 juin", "-", "1",
  ])
  func `gives nothing for what is no date`(value: String) {
    #expect(DateReading.date(value) == nil)
  }

  @Test func `blanks around a date cost no more than a look at each`() {
    let blanks = String(repeating: " ", count: 1 << 20)
    #expect(DateReading.date("\(blanks)2025-06-24\(blanks)")?.description == "2025-06-24")
  }
}
