import Knowledge
import Reading
import Testing

@testable import Commands

@Suite struct ExtractionPipelineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lines(threads: Int, batchCount: Int) async throws -> [String] {
    var lines: [String] = []
    let source = ArticleSource(paths: [folder["many"]])
    try await ExtractionPipeline(threads: threads, batchCount: batchCount).run(source) { outcome in
      switch outcome {
      case .record(_, let line, _): lines.append(String(decoding: line, as: UTF8.self))
      case .annotated(_, let annotated, _): lines.append(annotated.article.id)
      case .failure(let error): lines.append(error.description)
      }
    }
    return lines
  }

  @Test func `gives the same outcomes in the same order for any threads and batches`() async throws
  {
    let articles = Samples.articles.values.sorted()
    for number in 0..<12 {
      try folder.write(number == 5 ? "" : articles[number % 3], to: "many/a\(number + 10).txt")
    }
    let expected = try await lines(threads: 1, batchCount: 16)
    #expect(expected.count == 12)
    #expect(expected[5].contains("a15.txt: there is no text in it"))
    for (threads, batchCount) in [(1, 1), (2, 1), (5, 1), (2, 5)] {
      #expect(try await lines(threads: threads, batchCount: batchCount) == expected)
    }
  }

  @Test func `reports progress up to the last byte`() async throws {
    try Samples.write(to: folder, "many")
    let source = ArticleSource(paths: [folder["many"]])
    var seen: [Int] = []
    var bytes = 0
    try await ExtractionPipeline(threads: 2, batchCount: 1).run(source) { progress in
      seen.append(progress.articles)
      bytes = progress.bytes
    } consume: { _ in
    }
    #expect(seen == [1, 2, 3])
    #expect(bytes == source.byteCount)
  }

  @Test func `stops when the consumer has had enough`() async throws {
    struct Enough: Error {}
    try Samples.write(to: folder, "many")
    let source = ArticleSource(paths: [folder["many"]])
    var count = 0
    await #expect(throws: Enough.self) {
      try await ExtractionPipeline(threads: 2, batchCount: 1).run(source) { _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }
}
