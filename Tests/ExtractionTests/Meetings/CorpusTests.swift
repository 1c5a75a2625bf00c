import Languages
import Foundation
import Knowledge
import Testing

@testable import Extraction

/// The cases of `Tests/ExtractionTests/Corpus`, a folder a language, which anyone who reads the
/// language can add to.
@Suite struct CorpusTests {
  /// What the names of the files of known gaps begin with.
  private static let gaps = "known-gaps"

  private static let languages = ["fr", "en", "es"]

  private static let folder: URL = {
    var tests = URL(filePath: #filePath)
    for _ in 0..<2 { tests.deleteLastPathComponent() }
    return tests.appending(path: "Corpus")
  }()

  private func cases(where isWanted: (String) -> Bool) throws -> [CorpusCase] {
    try Self.languages.flatMap { language in
      let folder = Self.folder.appending(path: language)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path())
        .filter { $0.hasSuffix(".txt") && isWanted($0) }.sorted()
        .flatMap { file in
          let content = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
          return try CorpusCase.read(content, file: "\(language)/\(file)")
        }
    }
  }

  private func difference(_ corpusCase: CorpusCase, _ extractor: Extractor) -> String? {
    let article = Article(
      id: "case", title: nil, text: corpusCase.text, published: corpusCase.published)
    let record = extractor.extract(article)
    return corpusCase.difference(
      from: record.meetings.map { CorpusCase.Meeting($0, of: record) })
  }

  @Test func `finds the meetings that the corpus tells of and no others`() throws {
    let cases = try cases { !$0.hasPrefix(Self.gaps) }
    #expect(cases.count >= 400, "the corpus in \(Self.folder.path()) is incomplete")
    let extractor = Extractor()
    for corpusCase in cases {
      let difference = difference(corpusCase, extractor)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test func `still misses what is listed as a known gap`() throws {
    let extractor = Extractor()
    for corpusCase in try cases(where: { $0.hasPrefix(Self.gaps) }) {
      #expect(
        difference(corpusCase, extractor) != nil,
        "\(corpusCase.file) › \(corpusCase.title): it passes now, move it to the file of its idea")
    }
  }

  @Test func `no two cases bear the same title in a file`() throws {
    let titles = try cases { _ in true }.map { "\($0.file) › \($0.title)" }
    let repeated = Dictionary(grouping: titles) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated.isEmpty)
  }

  @Test(arguments: [
    "talks held: Driss Lahlou, Pablo Ferrer", "chat held -: Driss Lahlou, Pablo Ferrer",
    "talks hold -: Driss Lahlou, Pablo Ferrer", "talks held demain: Driss Lahlou, Pablo Ferrer",
    "talks held - @ Rabat", "talks held -:", "",
  ])
  func `refuses a line that is no meeting`(line: String) {
    #expect(CorpusCase.Meeting(line) == nil)
  }

  @Test func `tells every difference`() throws {
    let line = "talks held 2024-05-13 @ Rabat: Driss Lahlou, Pablo Ferrer"
    let read = try CorpusCase.read("=== un titre\nTexte.\n---\n\(line)\n", file: "a.txt")
    let corpusCase = try #require(read.first)
    let expected = try #require(CorpusCase.Meeting(line))
    #expect(corpusCase.difference(from: [expected]) == nil)
    for other in [
      "call held 2024-05-13 @ Rabat: Driss Lahlou, Pablo Ferrer",
      "talks planned 2024-05-13 @ Rabat: Driss Lahlou, Pablo Ferrer",
      "talks held 2024-05-14 @ Rabat: Driss Lahlou, Pablo Ferrer",
      "talks held 2024-05-13 @ Fès: Driss Lahlou, Pablo Ferrer",
      "talks held 2024-05-13: Driss Lahlou, Pablo Ferrer",
      "talks held 2024-05-13 @ Rabat: Driss Lahlou",
    ] {
      let found = try #require(CorpusCase.Meeting(other))
      #expect(corpusCase.difference(from: [found]) != nil, "\(other)")
    }
    #expect(corpusCase.difference(from: []) != nil)
    #expect(corpusCase.difference(from: [expected, expected]) != nil)
  }
}
