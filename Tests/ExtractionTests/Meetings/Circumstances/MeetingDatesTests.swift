import Knowledge
import Language
import Testing

@testable import Extraction

@Suite struct MeetingDatesTests {
  /// The date that is nearest to the first meeting word of a text.
  private func date(_ text: String) -> String? {
    let view = Sentences(reading: text)[0]
    let document = view.document
    let word = view.range.first {
      document.gazetteer.hit(at: $0, .meetingVerb) != nil
        || document.gazetteer.hit(at: $0, .meetingNoun) != nil
    }
    guard let word else { return nil }
    return MeetingDates(view: view).date(near: word..<word + 1).start?.description
  }

  @Test func `takes the day beside the verb`() {
    #expect(date("Paul Martin a reçu Anne Durand le 3 mai 2020 à Lyon.") == "2020-05-03")
  }

  @Test func `takes a year that stands apart`() {
    #expect(date("En 2014, Paul Martin a reçu Anne Durand.") == "2014")
  }

  @Test func `leaves the day of a participle`() {
    #expect(
      date("Paul Martin a reçu Anne Durand pour parler de l’accord signé le 3 mai 2020.") == nil)
  }
}
