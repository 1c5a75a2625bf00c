import Knowledge
import Testing

@testable import Dates

/// Years that the weekday decides.
@Suite struct YearAgreementTests {
  @Test(arguments: [
    ("Ils se sont vus le mardi 12 décembre.", "2024-11-22", "2023-12-12 weekday-agreement"),
    (
      "Ils se sont vus les jeudi 14 décembre et vendredi 15 décembre.", "2024-11-22",
      "2023-12-14/2023-12-15 weekday-agreement"
    ),
    ("Il a été reçu ce lundi 14 avril.", "2025-04", "2025-04-14 weekday-agreement"),
    ("Il a été reçu le 14 avril.", "2025-04-15", "2025-04-14 relative-to-publication"),
    ("Il a été reçu le 14 avril 2025.", "2025-04-15", "2025-04-14 explicit"),
    (
      "Ils se réunissent jeudi 14 et vendredi 15.", "2023-12-10",
      "2023-12-14/2023-12-15 weekday-agreement"
    ),
  ])
  func `agrees with the date of publication`(text: String, published: String, expected: String) {
    #expect(DateReading.bases(text, published: published) == expected)
  }

  @Test func `agrees with the dates of the text when publication is unknown`() {
    let text = "Il l'a reçu ce lundi 14 avril. La visite d'octobre 2024 fut un succès."
    #expect(
      DateReading.bases(text, published: nil)
        == "2025-04-14 weekday-agreement, 2024-10 explicit")
  }

  @Test func `lets several weekdays agree jointly`() {
    // Thursday the 14th of December: 2017 and 2023; Sunday the 31st of December: both; Monday the
    // 5th of June: 2017 and 2023; Friday the 1st of March: 2019 and 2024 alone.
    let text = "Vendredi 1er mars, il vint. Lundi 5 juin 2023, il était parti."
    #expect(DateReading.values(text, published: nil) == "2024-03-01 2023-06-05")
  }

  @Test func `takes a slip of the weekday for what it is`() {
    // 15 April 2025 was a Tuesday.
    let text = "Il l'a reçu lundi 15 avril."
    let values = DateReading.values(text, published: "2025-04-20")
    #expect(values == "2024-04-15" || values == "2025-04-15")
    #expect(
      DateReading.values("Il l'a vu lundi 16 avril.", published: "2025-04-20") == "2025-04-16")
  }

  @Test func `counts from the day that the text calls today`() {
    let text = "Il l'a reçu ce lundi 14 avril. En octobre 2024, il était là. Hier, il dormait."
    #expect(DateReading.values(text, published: nil) == "2025-04-14 2024-10 2025-04-13")
  }

  @Test func `leaves unknown what nothing decides`() {
    #expect(
      DateReading.values("Il est venu lundi 14 avril. Mardi il dormait.", published: nil) == "")
    #expect(DateReading.expressions("Il est venu mardi.", published: nil).first?.basis == .unknown)
  }

  @Test func `finds no year without points or dates`() {
    #expect(YearAgreement.year(of: [], latest: PartialDate(year: 2024)) == nil)
    let point = CalendarPoint(weekday: 0, day: 14, month: 4)
    #expect(YearAgreement.year(of: [point], latest: nil) == nil)
    #expect(YearAgreement.year(of: [point], latest: PartialDate(year: 2024, month: 10)) == 2025)
  }
}
