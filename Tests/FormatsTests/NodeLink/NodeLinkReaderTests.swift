import Analysis
import Knowledge
import Testing

@testable import Formats

@Suite struct NodeLinkReaderTests {
  private func written(_ document: NetworkDocument) throws -> [UInt8] {
    try Written.bytes { try NodeLinkWriter.write(document, to: &$0) }
  }

  @Test func `what was read is written again, byte for byte`() throws {
    for seed in UInt64(0)..<60 {
      let graph = SampleGraph.hostile(seed: seed)
      for document in [
        NetworkDocument(graph: graph), Written.network(graph),
        Written.network(graph, tier: .coMentioned),
      ] {
        let bytes = try written(document)
        #expect(try written(NodeLinkReader.read(bytes)) == bytes, "seed \(seed)")
      }
    }
  }

  @Test func `reads what networkx writes`() throws {
    let text =
      #"{"directed": false, "multigraph": false, "graph": {}, "nodes": [{"id": 1}, {"id": "b"}], "links": [{"weight": 2, "source": 1, "target": "b"}]}"#
    let document = try NodeLinkReader.read(Array(text.utf8))
    #expect(document.nodes.map(\.id) == ["1", "b"])
    #expect(
      document.edges == [.init(source: "1", target: "b", attributes: [.init("weight", .number(2))])]
    )
  }

  @Test(arguments: [
    ("", "at byte 0"),
    ("x", "at byte 0: no JSON value begins here; the file is no whole JSON, export it again"),
    ("[]", "there are no \"nodes\""),
    (#"{"nodes":[{}],"edges":[]}"#, "nodes[1] has no id"),
    (#"{"nodes":[{"id":"a"},{"id":"a"}],"edges":[]}"#, "two nodes have one id"),
    (#"{"nodes":[{"id":"a"}],"edges":[{"source":"a"}]}"#, "edges[1] has no source or no target"),
    (
      #"{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"b"}]}"#,
      "edges[1] joins a node that is not there"
    ),
  ]) func `says what is wrong`(text: String, message: String) {
    let error = #expect(throws: GraphReadError.self) { try NodeLinkReader.read(Array(text.utf8)) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }
}
