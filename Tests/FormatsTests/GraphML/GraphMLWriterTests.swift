import Knowledge
import Testing

@testable import Formats

@Suite struct GraphMLWriterTests {
  @Test func `writes the sample as it always did`() throws {
    let whole = NetworkDocument(graph: SampleGraph.small())
    try GoldenFile.expect(
      Written.bytes { try GraphMLWriter.write(whole, to: &$0) }, equals: "sample.graphml")
  }

  @Test func `hostile graphs give well-formed XML with every node, edge and declared attribute`()
    throws
  {
    for seed in UInt64(0)..<60 {
      let graph = SampleGraph.hostile(seed: seed)
      for document in [NetworkDocument(graph: graph), Written.network(graph)] {
        let xml = try Written.bytes { try GraphMLWriter.write(document, to: &$0) }
        let nodes = try #require(Written.elements("node", in: xml), "seed \(seed)")
        #expect(nodes.compactMap { $0["id"] } == document.nodes.map(\.id))
        #expect(Written.elements("edge", in: xml)?.count == document.edges.count)
        let declared = Set((Written.elements("key", in: xml) ?? []).compactMap { $0["id"] })
        let used = Set((Written.elements("data", in: xml) ?? []).compactMap { $0["key"] })
        #expect(used == declared, "seed \(seed)")
      }
    }
  }

  @Test func `an attribute of two types gets the one that fits both`() throws {
    let document = NetworkDocument(nodes: [
      .init(id: "a", attributes: [.init("x", .integer(1)), .init("y", .flag(true))]),
      .init(id: "b", attributes: [.init("x", .number(1.5)), .init("y", .text("?"))]),
    ])
    let xml = try Written.bytes { try GraphMLWriter.write(document, to: &$0) }
    #expect(
      Written.elements("key", in: xml)?.compactMap { $0["attr.type"] } == ["double", "string"])
  }

  @Test func `an empty document is well formed`() throws {
    let xml = try Written.bytes { try GraphMLWriter.write(NetworkDocument(), to: &$0) }
    #expect(Written.elements("graph", in: xml)?.first?["edgedefault"] == "undirected")
  }
}
