import Analysis
import Knowledge
import Testing

@testable import Formats

@Suite struct PajekWriterTests {
  private func text(_ document: NetworkDocument) throws -> String {
    try Written.text { try PajekWriter.write(document, to: &$0) }
  }

  @Test func `writes vertices and weighted edges`() throws {
    let document = NetworkDocument(
      nodes: [
        .init(id: "a", kind: "person", label: "Zoé \"Z\" \\ Œ\n"),
        .init(id: "b", kind: "person", label: "Bo"),
        .init(id: "c", kind: "person", label: "Bo"), .init(id: "d", kind: "person", label: ""),
      ],
      edges: [
        .init(source: "a", target: "b", weight: 2, meetings: []),
        .init(source: "c", target: "a", weight: 0.5, meetings: []),
      ])
    let expected = """
      *vertices 4
      1 "Zoé ”Z” ⧵ Œ"
      2 "Bo (b)"
      3 "Bo (c)"
      4 "d"
      *edges
      1 2 2
      3 1 0.5

      """
    #expect(try text(document) == expected)
  }

  @Test func `hostile names stay on one line between two quotation marks`() throws {
    for seed in UInt64(0)..<100 {
      let document = Written.network(SampleGraph.hostile(seed: seed))
      let lines = try text(document).split(separator: "\n")
      #expect(lines.count == document.nodes.count + document.edges.count + 2, "seed \(seed)")
      for line in lines.dropFirst().prefix(document.nodes.count) {
        #expect(
          line.utf8.count { $0 == 0x22 } == 2 && line.hasSuffix("\""), "seed \(seed): \(line)")
      }
    }
  }

  @Test func `a network and its document are written alike`() throws {
    for seed in UInt64(0)..<60 {
      let graph = SampleGraph.hostile(seed: seed)
      let network = Network(graph)
      let direct = try Written.text { try PajekWriter.write(network, to: &$0) }
      #expect(try direct == text(NetworkDocument(network, of: graph)), "seed \(seed)")
    }
  }

  @Test func `directed documents have arcs`() throws {
    #expect(try text(NetworkDocument(isDirected: true)) == "*vertices 0\n*arcs\n")
  }
}
