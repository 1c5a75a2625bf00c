import Knowledge
import Testing

@testable import Formats

@Suite struct PropertyGraphCSVWriterTests {
  private func folder(_ graph: KnowledgeGraph) throws -> MemoryFolder {
    var folder = MemoryFolder()
    try PropertyGraphCSVWriter.write(PropertyGraph(graph), to: &folder)
    return folder
  }

  @Test func `writes the sample as it always did`() throws {
    try GoldenFile.expect(Written.joined(folder(SampleGraph.small())), equals: "sample.neo4j.txt")
  }

  @Test func `relationships of hostile graphs join nodes that are there`() throws {
    for seed in UInt64(0)..<40 {
      let files = try folder(SampleGraph.hostile(seed: seed)).files
      var keys: [String: Set<String>] = [:]
      for kind in PropertyGraph.nodeKinds {
        let rows = Written.rows(ofCSV: files["\(kind.label).csv"] ?? []).dropFirst()
        keys[kind.label] = Set(rows.map { $0[0] })
        #expect(keys[kind.label]?.count == rows.count, "seed \(seed)")
      }
      for kind in PropertyGraph.relationKinds {
        for row in Written.rows(ofCSV: files["\(kind.type).csv"] ?? []).dropFirst() {
          #expect(row.count == kind.properties.count + 2, "\(kind.type), seed \(seed)")
          #expect(
            keys[kind.source]?.contains(row[0]) == true
              && keys[kind.target]?.contains(row[1]) == true)
        }
      }
    }
  }
}
