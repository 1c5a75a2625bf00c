import Analysis
import Knowledge
import Testing

@testable import Formats

@Suite struct GEXFWriterTests {
  private func xml(_ document: NetworkDocument, _ version: GEXFWriter.Version = .v13) throws
    -> [UInt8]
  {
    try Written.bytes { try GEXFWriter.write(document, version: version, to: &$0) }
  }

  @Test func `writes the sample as it always did`() throws {
    try GoldenFile.expect(
      xml(Written.network(SampleGraph.small(), view: .personMeeting)), equals: "sample.gexf")
    try GoldenFile.expect(
      xml(Written.network(SampleGraph.small()), .v12), equals: "sample.1.2.gexf")
  }

  @Test func `each dated meeting of an edge is a spell`() throws {
    for seed in UInt64(0)..<60 {
      let document = Written.network(SampleGraph.hostile(seed: seed))
      let spells = try #require(Written.elements("spell", in: xml(document)), "seed \(seed)")
      #expect(spells.count == document.edges.map(\.spells.count).reduce(0, +))
      #expect(spells.allSatisfy { ($0["start"] ?? "~") <= ($0["end"] ?? "") })
      let graph = Written.elements("graph", in: try xml(document))?.first
      #expect(graph?["mode"] == (spells.isEmpty ? "static" : "dynamic"))
    }
  }

  @Test func `nodes have a colour, a size and a place of their own`() throws {
    let document = NetworkDocument(
      nodes: (0..<50).map {
        .init(id: "n\($0)", kind: "person", label: "N", country: $0 < 30 ? "MA" : "FR")
      },
      edges: (1..<50).map { .init(source: "n0", target: "n\($0)", weight: 1, meetings: []) })
    let bytes = try xml(document)
    let places = (Written.elements("viz:position", in: bytes) ?? []).map {
      "\($0["x"] ?? "") \($0["y"] ?? "")"
    }
    #expect(Set(places).count == 50)
    #expect(places[0] == "0 0")
    let sizes = (Written.elements("viz:size", in: bytes) ?? []).compactMap {
      $0["value"].flatMap(Double.init)
    }
    #expect(sizes[0] == 25 && sizes[1] == 7)
    #expect(Set((Written.elements("viz:color", in: bytes) ?? []).compactMap { $0["r"] }).count == 2)
  }

  @Test func `a position that was set is kept`() throws {
    var document = NetworkDocument(nodes: [.init(id: "a", kind: "person", label: "A")])
    document.nodes[0].position = (-1.5, 20.25)
    let place = Written.elements("viz:position", in: try xml(document))?.first
    #expect(place?["x"] == "-1.5" && place?["y"] == "20.25")
  }
}
