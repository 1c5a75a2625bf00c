@testable import Dates
@testable import English
import Knowledge
import Testing
import Text

@testable import Extraction

@Suite struct EnglishDatesTests {
  /// The dates of a text published on Wednesday 15 May 2024, as "start" or "start/end".
  private func dates(_ text: String) -> [String] {
    let cut = EnglishTokenizer.shared.tokenize(Array(text.utf8))
    return EnglishDates.tagger.tag(cut, published: PartialDate(iso: "2024-05-15"))
      .filter { $0.kind == .date && !$0.values.isEmpty }
      .map { expression in
        let span = expression.span
        let start = span.start?.description ?? "-"
        return span.end.map { "\(start)/\($0)" } ?? start
      }
  }

  @Test(arguments: [
    ("They met on 3 May 2024.", "2024-05-03"), ("They met on May 3, 2024.", "2024-05-03"),
    ("They met on May 3rd, 2024.", "2024-05-03"), ("They met on 3 May.", "2024-05-03"),
    ("They met on May 3.", "2024-05-03"), ("They met on Friday, May 3.", "2024-05-03"),
    ("They met on Friday 3 May.", "2024-05-03"), ("They met on 2024-05-03.", "2024-05-03"),
    ("They met on the 3rd of May.", "2024-05-03"), ("They met in May 2023.", "2023-05"),
    ("They met in March.", "2024-03"), ("They met on Tuesday.", "2024-05-14"),
    ("They will meet on Tuesday.", "2024-05-21"), ("They met last Tuesday.", "2024-05-14"),
    ("They will meet next Friday.", "2024-05-17"), ("They met yesterday.", "2024-05-14"),
    ("They meet today.", "2024-05-15"), ("They will meet tomorrow.", "2024-05-16"),
    ("They met last week.", "2024-05-06/2024-05-12"), ("They met last month.", "2024-04"),
    ("They met two days ago.", "2024-05-13"),
    ("They met from 3 to 5 May 2024.", "2024-05-03/2024-05-05"),
    ("They met from 3 to 5 May.", "2024-05-03/2024-05-05"),
    ("They met on the night of Monday.", "2024-05-13"), ("They met in 2019.", "2019"),
    ("They are due to meet on Monday.", "2024-05-20"),
    ("It was planned for Monday.", "2024-05-20"),
  ])
  func `is known`(text: String, expected: String) {
    #expect(dates(text) == [expected])
  }

  @Test(arguments: [
    "They may be there.", "It may not happen.", "They march on.", "A crowd of 2000 people came.",
    "The Arab Spring began.", "",
  ])
  func `finds none where there is none`(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test func `the following day is that behind the day told`() {
    #expect(
      dates("He came on 3 May 2024. The following day he left.") == ["2024-05-03", "2024-05-04"])
  }

  @Test(arguments: [
    ("They met on Tuesday.", ClauseTense.past), ("They will meet on Tuesday.", .future),
    ("They would meet on Tuesday.", .conditional), ("They are set to meet on Tuesday.", .future),
    ("They travelled to meet on Tuesday.", .past), ("Tuesday.", .unknown),
  ])
  func `tells the tense`(text: String, expected: ClauseTense) throws {
    let cut = EnglishTokenizer.shared.tokenize(Array(text.utf8))
    let token = try #require(cut.tokens.indices.first { cut.string($0) == "Tuesday" })
    #expect(EnglishTense.tense(at: token, in: cut) == expected)
  }
}
