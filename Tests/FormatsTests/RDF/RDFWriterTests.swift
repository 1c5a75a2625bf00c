import Knowledge
import Testing

@testable import Formats

@Suite struct RDFWriterTests {
  private func bytes(_ syntax: RDFWriter.Syntax, _ graph: KnowledgeGraph) throws -> [UInt8] {
    try Written.bytes { try RDFWriter(syntax).write(graph, to: &$0) }
  }

  @Test func `writes the sample as it always did`() throws {
    try GoldenFile.expect(bytes(.nTriples, SampleGraph.small()), equals: "sample.nt")
    try GoldenFile.expect(bytes(.turtle, SampleGraph.small()), equals: "sample.ttl")
  }

  @Test func `N-Quads are N-Triples with the name of the graph`() throws {
    let triples = String(decoding: try bytes(.nTriples, SampleGraph.small()), as: UTF8.self)
    let quads = String(decoding: try bytes(.nQuads, SampleGraph.small()), as: UTF8.self)
    #expect(quads.replacing(" <urn:entrevue:graph> .\n", with: " .\n") == triples)
    #expect(quads.split(separator: "\n").allSatisfy { $0.hasSuffix(" <urn:entrevue:graph> .") })
  }

  @Test func `hostile graphs keep one triple a line`() throws {
    for seed in UInt64(0)..<60 {
      let lines = String(
        decoding: try bytes(.nTriples, SampleGraph.hostile(seed: seed)), as: UTF8.self
      )
      .unicodeScalars.split(separator: "\n")
      for line in lines {
        let text = String(line)
        #expect(text.hasPrefix("<urn:entrevue:") || text.hasPrefix("_:b"), "seed \(seed): \(text)")
        #expect(text.hasSuffix(" ."), "seed \(seed): \(text)")
        #expect(!line.contains { $0.value < 0x20 }, "seed \(seed): \(text)")
      }
    }
  }

  @Test(arguments: [
    (0.0, "0.0E0"), (1.0, "1.0E0"), (0.93, "9.3E-1"), (1e-7, "1.0E-7"), (123.5, "1.235E2"),
    (-0.05, "-5.0E-2"),
    (10.0, "1.0E1"), (1e22, "1.0E22"), (0.1 + 0.2, "3.0000000000000004E-1"),
    (Double.infinity, "INF"),
  ]) func `doubles are in canonical form`(number: Double, text: String) {
    #expect(RDFText.canonical(number) == text)
    if number.isFinite { #expect(Double(text) == number) }
  }

  @Test func `the empty graph still says who made it`() throws {
    let text = String(decoding: try bytes(.nTriples, KnowledgeGraph()), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 5)
  }
}
