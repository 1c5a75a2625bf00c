import JSON
import Knowledge
import Testing

@testable import Formats

@Suite struct NodeLinkWriterTests {
  func written(_ document: NetworkDocument) throws -> [UInt8] {
    var sink: [UInt8] = []
    try NodeLinkWriter.write(document, to: &sink)
    return sink
  }

  @Test func `writes nodes and edges with their attributes`() throws {
    let document = NetworkDocument(
      attributes: [.init("tier", .text("met"))],
      nodes: [
        .init(id: "a", kind: "person", label: "Zoé", country: "FR"),
        .init(id: "b", kind: "person", label: "B", more: [.init("id", .integer(7))]),
      ],
      edges: [
        .init(
          source: "a", target: "b", weight: 2.5, meetings: ["m1", "m2"], first: "2024",
          last: "2025-01-02", quote: "« l’eau »",
          more: [.init("target", .flag(true)), .init("key", .number(.nan))])
      ])
    let edge =
      #"{"source":"a","target":"b","weight":2.5,"meetings":["m1","m2"],"first":"2024","#
      + #""last":"2025-01-02","evidence":"« l’eau »","target_":true,"key_":null}"#
    let expected = """
      {"directed":false,"multigraph":false,"graph":{"tier":"met"},
      "nodes":[
      {"id":"a","kind":"person","label":"Zoé","country":"FR"},
      {"id":"b","kind":"person","label":"B","id_":7}
      ],
      "edges":[
      \(edge)
      ],
      "links":[
      \(edge)
      ]}

      """
    #expect(String(decoding: try written(document), as: UTF8.self) == expected)
  }

  @Test func `an empty document is valid`() throws {
    guard case .object(let object) = try JSONReader.read(written(NetworkDocument()), .strict)
    else {
      Issue.record("not an object")
      return
    }
    #expect(object["nodes"] == .array([]) && object["edges"] == .array([]))
  }
}
