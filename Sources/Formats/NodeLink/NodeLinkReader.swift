import JSON
import Knowledge

/// Reads node-link JSON, of ours or of networkx, back into a document.
///
/// What is written of it again is the same, byte for byte, where it was ours. Numbers are whole
/// numbers where they are, but for weights and confidences.
public enum NodeLinkReader {
  /// Reads a document.
  ///
  /// - Complexity: O(n) time and memory.
  /// - Throws: A ``GraphReadError`` where the bytes are no node-link JSON.
  public static func read(_ bytes: [UInt8]) throws -> NetworkDocument {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONReader.read(bytes, .strict)
    } catch {
      throw GraphReadError(error)
    }
    guard case .object(let object) = value, case .array(let nodes)? = object["nodes"],
      case .array(let edges)? = object["edges"] ?? object["links"]
    else {
      throw GraphReadError(
        message: "there are no \"nodes\" and \"edges\"; give a file of 'export --format node-link'")
    }
    var document = NetworkDocument(
      isDirected: object["directed"] == .bool(true),
      isMultigraph: object["multigraph"] == .bool(true))
    if case .object(let attributes)? = object["graph"] {
      document.attributes = Self.attributes(of: attributes, reserved: [])
    }
    document.nodes = try nodes.enumerated().map { try node($1, number: $0 + 1) }
    let ids = Set(document.nodes.map(\.id))
    guard ids.count == document.nodes.count else {
      throw GraphReadError(message: "two nodes have one id; give each its own")
    }
    document.edges = try edges.enumerated().map { try edge($1, number: $0 + 1, ids: ids) }
    return document
  }

  private static func node(_ value: JSONValue, number: Int) throws -> NetworkDocument.Node {
    guard case .object(let object) = value, let id = text(object["id"]) else {
      throw GraphReadError(message: "nodes[\(number)] has no id; give it one")
    }
    var node = NetworkDocument.Node(id: id, attributes: attributes(of: object, reserved: ["id"]))
    if object["kind"] == .string("meeting") { node.spells = spell(object) }
    return node
  }

  private static func edge(
    _ value: JSONValue, number: Int, ids: Set<String>
  ) throws -> NetworkDocument.Edge {
    guard case .object(let object) = value, let source = text(object["source"]),
      let target = text(object["target"])
    else { throw GraphReadError(message: "edges[\(number)] has no source or no target; add it") }
    guard ids.contains(source), ids.contains(target) else {
      throw GraphReadError(message: "edges[\(number)] joins a node that is not there; add the node")
    }
    var edge = NetworkDocument.Edge(
      source: source, target: target, key: text(object["key"]),
      attributes: attributes(of: object, reserved: ["source", "target", "key"]))
    edge.spells = spell(object)
    return edge
  }

  /// From the first to the last day, where they are known: the days between are not in the file.
  private static func spell(_ object: JSONObject) -> [ClosedRange<Int>] {
    guard case .string(let first)? = object["first"], let start = PartialDate(iso: first) else {
      return []
    }
    var last = start
    if case .string(let text)? = object["last"], let end = PartialDate(iso: text) { last = end }
    return [start.firstDay...max(start.firstDay, last.lastDay)]
  }

  /// Ids of other programs may be numbers.
  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .number(let number):
      Int(exactly: number.value).map(String.init) ?? number.value.description
    default: nil
    }
  }

  private static func attributes(
    of object: JSONObject, reserved: [String]
  ) -> [NetworkDocument.Attribute] {
    object.members.compactMap { member in
      guard !reserved.contains(member.name) else { return nil }
      var name = member.name
      if name.hasSuffix("_"), reserved.contains(String(name.dropLast())) { name.removeLast() }
      return attributeValue(member.value, name: name).map { .init(name, $0) }
    }
  }

  /// Nil for objects, which no attribute of a network is.
  private static func attributeValue(
    _ value: JSONValue, name: String
  ) -> NetworkDocument.Value? {
    switch value {
    case .string(let text): .text(text)
    case .bool(let flag): .flag(flag)
    case .null: .number(.nan)
    case .number(let number):
      if name != "weight", name != "confidence", let whole = Int(exactly: number.value) {
        .integer(whole)
      } else {
        .number(number.value)
      }
    case .array(let values):
      .texts(values.compactMap { if case .string(let text) = $0 { text } else { nil } })
    case .object: nil
    }
  }
}
