import JSON
import Text

/// Writes a network as node-link JSON, which `networkx.node_link_graph` and d3-force load.
///
/// The edges are written twice: networkx from 3.4 on reads `edges`, older ones and d3 `links`.
///
/// > networkx, "JSON".
/// > <https://networkx.org/documentation/stable/reference/readwrite/json_graph.html>
public enum NodeLinkWriter {
  /// Writes a document, one node or edge a line.
  ///
  /// - Complexity: O(n) time; memory for one chunk.
  /// - Throws: What the sink throws.
  public static func write(_ document: NetworkDocument, to sink: inout some ByteSink) throws {
    var json = JSONWriter()
    json.begin(UInt8(ascii: "{"))
    json.member("directed", document.isDirected)
    json.member("multigraph", document.isMultigraph)
    json.key("graph")
    json.object { write(document.attributes, reserved: [], &$0) }
    json.lineBreak()
    json.key("nodes")
    json.begin(UInt8(ascii: "["))
    for node in document.nodes {
      json.lineBreak()
      json.object { json in
        json.member("id", node.id)
        write(node.attributes, reserved: ["id"], &json)
      }
      try json.flush(to: &sink)
    }
    json.lineBreak()
    json.end(UInt8(ascii: "]"))
    for name: StaticString in ["edges", "links"] {
      try write(document.edges, name: name, &json, to: &sink)
    }
    json.end(UInt8(ascii: "}"))
    json.endLine()
    try json.flush(to: &sink, atLeast: 1)
  }

  private static func write(
    _ edges: [NetworkDocument.Edge], name: StaticString, _ json: inout JSONWriter,
    to sink: inout some ByteSink
  ) throws {
    json.lineBreak()
    json.key(name)
    json.begin(UInt8(ascii: "["))
    for edge in edges {
      json.lineBreak()
      json.object { json in
        json.member("source", edge.source)
        json.member("target", edge.target)
        if let key = edge.key { json.member("key", key) }
        write(edge.attributes, reserved: ["source", "target", "key"], &json)
      }
      try json.flush(to: &sink)
    }
    json.lineBreak()
    json.end(UInt8(ascii: "]"))
  }

  private static func write(
    _ attributes: [NetworkDocument.Attribute], reserved: [String], _ json: inout JSONWriter
  ) {
    for attribute in attributes {
      json.key(text: reserved.contains(attribute.name) ? attribute.name + "_" : attribute.name)
      switch attribute.value {
      case .text(let text): json.value(text)
      case .integer(let number): json.value(number)
      case .number(let number): json.value(number)
      case .flag(let flag): json.value(flag)
      case .texts(let texts): json.array { json in for text in texts { json.value(text) } }
      }
    }
  }
}
