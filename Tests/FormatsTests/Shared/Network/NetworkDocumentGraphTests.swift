import JSON
import Knowledge
import Testing

@testable import Formats

@Suite struct NetworkDocumentGraphTests {
  @Test func `writes the sample as it always did`() throws {
    var sink: [UInt8] = []
    try NodeLinkWriter.write(NetworkDocument(graph: SampleGraph.small()), to: &sink)
    try GoldenFile.expect(sink, equals: "sample.json")
  }

  @Test func `every edge joins two nodes and is told apart from others`() throws {
    for seed in UInt64(0)..<100 {
      let graph = SampleGraph.hostile(seed: seed)
      let document = NetworkDocument(graph: graph)
      let ids = Set(document.nodes.map(\.id))
      #expect(ids.count == document.nodes.count, "seed \(seed)")
      #expect(
        document.nodes.count == graph.people.count + graph.institutions.count
          + graph.countries.count + graph.places.count + graph.meetings.count, "seed \(seed)")
      for edge in document.edges {
        #expect(ids.contains(edge.source) && ids.contains(edge.target), "seed \(seed)")
      }
      let names = document.edges.map { [$0.source, $0.target, $0.key ?? ""] }
      #expect(Set(names).count == names.count, "seed \(seed)")
      var sink: [UInt8] = []
      try NodeLinkWriter.write(document, to: &sink)
      _ = try JSONReader.read(sink, .strict)
    }
  }

  @Test func `every part in a meeting is an edge`() {
    let graph = SampleGraph.small()
    let edges = NetworkDocument(graph: graph).edges.filter {
      $0.attributes.contains(.init("relation", .text("participates")))
    }
    let parts = graph.meetings.map {
      $0.participations.count + $0.institutions.count + $0.countries.count
    }
    #expect(edges.count == parts.reduce(0, +))
    #expect(parts.reduce(0, +) == 8)
  }
}
