import Foundation
import Knowledge
import Resolution
import Testing

@Suite struct ResolverScaleTests {
  /// Run by hand in release mode: `RESOLUTION_DUMP=folder swift test -c release --filter Scale`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["RESOLUTION_DUMP"] != nil))
  func `writes how long large corpora take`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["RESOLUTION_DUMP"])
    var lines = ""
    for count in [12_500, 25_000, 50_000, 100_000] {
      var generator = SyntheticRecords(people: 20_000, seed: 7)
      let records = generator.records(count)
      let clock = ContinuousClock()
      var graph = KnowledgeGraph()
      let time = clock.measure { graph = Resolver().resolve(records).graph }
      lines +=
        "\(count) records, \(graph.people.count) people, \(graph.meetings.count) meetings, "
        + "\(graph.suggestedMerges.count) suggestions: \(time)\n"
      #expect(graph.articles.count == count)
    }
    try lines.write(toFile: folder + "/scale.txt", atomically: true, encoding: .utf8)
  }
}
