@testable import Extraction
@testable import French
import Foundation
import Knowledge
import Testing
import Text

@testable import Dates

/// The French TimeBank beside the repository, scored as `date_bench.py` does, but never above 1.
@Suite struct TimeBankTests {
  /// The score of the documents, micro-averaged.
  private func f1(_ documents: some Sequence<DateCorpus.Document>) -> Double {
    var gold = 0
    var system = 0
    var right = 0
    for document in documents {
      let found = DateCorpus.tag(document).flatMap { found in
        found.values.map { (found.start, found.end, $0) }
      }
      system += found.count
      var used: Set<Int> = []
      for timex in document.gold where timex.type == "DATE" || timex.type == "TIME" {
        guard let value = calendarValue(timex.value) else { continue }
        gold += 1
        let answer = found.indices.first {
          found[$0].0 < timex.end && found[$0].1 > timex.start && found[$0].2 == value
        }
        guard let answer else { continue }
        right += 1
        // One expression "mardi vers 21 h 45" answers two of the bank's: it counts twice then, or
        // precision could pass 1.
        if !used.insert(answer).inserted { system += 1 }
      }
    }
    return 2 * Double(right) / Double(max(1, gold + system))
  }

  private func calendarValue(_ value: String) -> String? {
    guard let match = value.firstMatch(of: /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$/) else {
      return nil
    }
    return String(match.1)
  }

  @Test(.enabled(if: DateCorpus.exists(DateCorpus.timeBank), "../shared is absent"))
  func `reads the dates of the French TimeBank`() throws {
    let documents = try DateCorpus.documents(DateCorpus.timeBank)
    let developed = f1(documents.prefix(36))
    let heldOut = f1(documents.dropFirst(36))
    #expect(documents.count == 54)
    #expect(developed >= 0.93, "first 36 documents: \(developed)")
    #expect(heldOut >= 0.90, "last 18 documents: \(heldOut)")
  }

  /// Writes what the tagger finds in the JSON lines of `DATES_INPUT` to `DATES_OUTPUT`, for
  /// scoring elsewhere.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATES_OUTPUT"] != nil, "no DATES_OUTPUT"))
  func `writes its findings for other scorers`() throws {
    let environment = ProcessInfo.processInfo.environment
    let input = URL(filePath: environment["DATES_INPUT"] ?? DateCorpus.timeBank.path())
    let output = URL(filePath: environment["DATES_OUTPUT"] ?? "/dev/null")
    let documents = try DateCorpus.documents(input)
    #expect(!documents.isEmpty)
    var lines = Data()
    for document in documents {
      let cut = FrenchTokenizer.shared.tokenize(Array(document.text.utf8))
      let found = DateCorpus.tag(document).map { found -> [String: Any] in
        [
          "start": found.start, "end": found.end, "text": found.text, "values": found.values,
          "kind": "\(found.expression.kind)", "basis": found.expression.basis.rawValue,
          "anchor": "\(found.expression.anchor)",
          "granularity": "\(found.expression.granularity)",
          "spans": found.expression.values.map {
            [$0.start?.description ?? "", $0.end?.description ?? ""]
          },
          "tense": "\(FrenchTense.tense(at: found.expression.tokens.lowerBound, in: cut))",
        ]
      }
      let record: [String: Any] = [
        "id": document.id, "found": found,
        "byline": FrenchDates.tagger.publicationDate(in: cut)?.description ?? "",
      ]
      lines += try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
      lines += Data("\n".utf8)
    }
    try lines.write(to: output)
  }
}
