import Knowledge
import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct CSVWriterTests {
  private func cell(_ text: String) -> String {
    var chunk = TextChunk()
    chunk.appendCSV(text)
    return String(decoding: chunk.bytes, as: UTF8.self)
  }

  /// What the data dictionary tells readers to do.
  private func unguarded(_ text: String) -> String {
    text.hasPrefix("'") && CSVText.looksLikeFormula(text.utf8.span)
      ? String(text.dropFirst()) : text
  }

  @Test func `writes the sample as it always did`() throws {
    var folder = MemoryFolder()
    try CSVWriter.write(Written.tables(SampleGraph.small()), to: &folder)
    #expect(folder.files.count == GraphTables.Part.allCases.count + 1)
    try GoldenFile.expect(Written.joined(folder), equals: "sample.csv.txt")
  }

  @Test func `any text comes back, and none is a formula`() {
    var numbers = SplitMix64(seed: 2)
    let starts = ["", "=", "+", "-", "@", "'", "''=", "'-", "\t", "＋"]
    for _ in 0..<500 {
      let text = numbers.pick(starts, else: "") + numbers.hostileText()
      let rows = Written.rows(ofCSV: Array("\(cell(text)),x\n".utf8))
      #expect(rows.count == 1 && rows[0].count == 2, "\(text.debugDescription)")
      let found = rows.first?.first ?? ""
      #expect(Array(unguarded(found).utf8) == Array(text.utf8), "\(text.debugDescription)")
      #expect(!["=", "+", "-", "@", "\t"].contains { found.hasPrefix($0) })
    }
  }

  @Test func `every row of hostile graphs has all its cells`() throws {
    for seed in UInt64(0)..<40 {
      var folder = MemoryFolder()
      try CSVWriter.write(Written.tables(SampleGraph.hostile(seed: seed)), to: &folder)
      for table in GraphTables.Part.allCases.map(\.table) {
        let rows = Written.rows(ofCSV: folder.files["\(table.name).csv"] ?? [])
        #expect(rows.first == table.columns.map(\.name))
        #expect(rows.allSatisfy { $0.count == table.columns.count }, "\(table.name), seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (-719_162, "0001-01-01"),
  ])
  func `writes days as dates`(day: Int, text: String) {
    var chunk = TextChunk()
    chunk.append(day: day)
    #expect(String(decoding: chunk.bytes, as: UTF8.self) == text)
  }
}
