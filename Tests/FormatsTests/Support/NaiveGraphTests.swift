import Knowledge
import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct NaiveGraphTests {
  @Test(.enabled(if: SharedFiles.isThere, "no ../shared/gold"))
  func `gold gives valid graphs`() throws {
    for file in [SharedFiles.seeds, SharedFiles.dev] {
      let records = RecordReader.read(try SharedFiles.bytes(file), file: "gold").records
      let graph = NaiveGraph.graph(of: records)
      #expect(graph.validate() == [])
      #expect(graph.meetings.count == records.map(\.meetings.count).reduce(0, +))
    }
  }

  @Test func `hostile records give valid graphs`() {
    for seed in UInt64(0)..<100 {
      var numbers = SplitMix64(seed: seed)
      let records = (0..<4).map { numbers.record(id: "a\($0)") }
      #expect(NaiveGraph.graph(of: records).validate() == [], "seed \(seed)")
    }
  }
}
