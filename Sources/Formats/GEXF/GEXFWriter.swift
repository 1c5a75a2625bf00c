import Text

/// Writes a network as GEXF, the format of Gephi, with colours, sizes, positions and a timeline.
///
/// Each dated meeting of an edge is a spell, so that Gephi's timeline shows who met when; what has
/// no date is there all the time. Colours tell countries, sizes the sum of weights. Lists are one
/// text (`a | b`).
///
/// > Gephi, "GEXF 1.3 Primer", 2022. <https://gexf.net>
public enum GEXFWriter {
  /// The versions that are in use.
  public enum Version: String, Sendable {
    /// The current one.
    case v13 = "1.3"
    /// The older one, for networkx up to 3.3 and other older readers.
    case v12 = "1.2"

    fileprivate var namespaces: String {
      self == .v13
        ? #"xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3""#
        : #"xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2""#
    }
  }

  /// Writes a document, one node or edge a line.
  ///
  /// - Complexity: O(n log n) time; memory for one chunk and a few numbers a node.
  /// - Throws: What the sink throws.
  public static func write(
    _ document: NetworkDocument, version: Version = .v13, to sink: inout some ByteSink
  ) throws {
    let nodes = NetworkSchema(document.nodes) { $0.attributes.filter { !isLabel($0) } }
    let edges = NetworkSchema(document.edges) { $0.attributes.filter { !isWeight($0) } }
    var chunk = TextChunk()
    begin(document, version, &chunk)
    declare(nodes, "node", &chunk)
    declare(edges, "edge", &chunk)
    try write(document, nodes: nodes, &chunk, to: &sink)
    try write(document, edges: edges, &chunk, to: &sink)
    chunk.append("</graph>\n</gexf>\n")
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private static func begin(
    _ document: NetworkDocument, _ version: Version, _ chunk: inout TextChunk
  ) {
    let isDynamic =
      document.edges.contains { !$0.spells.isEmpty }
      || document.nodes.contains { !$0.spells.isEmpty }
    chunk.append(text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf \(version.namespaces)>\n")
    chunk.append("<meta><creator>Entrevue</creator></meta>\n<graph")
    chunk.attribute("defaultedgetype", document.isDirected ? "directed" : "undirected")
    chunk.attribute("mode", isDynamic ? "dynamic" : "static")
    if isDynamic {
      chunk.append(" timeformat=\"date\"")
      if version == .v13 { chunk.append(" timerepresentation=\"interval\"") }
    }
    chunk.append(">\n")
  }

  private static func write(
    _ document: NetworkDocument, nodes: NetworkSchema, _ chunk: inout TextChunk,
    to sink: inout some ByteSink
  ) throws {
    let look = GEXFLook(document)
    chunk.append("<nodes>\n")
    for (index, node) in document.nodes.enumerated() {
      chunk.append("<node")
      chunk.attribute("id", node.id)
      chunk.attribute("label", node.label)
      chunk.append(byte: 0x3E)
      append(node.attributes, nodes, &chunk, except: isLabel)
      append(node.spells, &chunk)
      look.append(node, at: index, &chunk)
      chunk.append("</node>\n")
      try chunk.flush(to: &sink)
    }
    chunk.append("</nodes>\n")
  }

  private static func write(
    _ document: NetworkDocument, edges: NetworkSchema, _ chunk: inout TextChunk,
    to sink: inout some ByteSink
  ) throws {
    chunk.append("<edges>\n")
    for (index, edge) in document.edges.enumerated() {
      chunk.append("<edge id=\"")
      chunk.append(index)
      chunk.append(byte: 0x22)
      chunk.attribute("source", edge.source)
      chunk.attribute("target", edge.target)
      chunk.append(" weight=\"")
      chunk.append(NetworkDocument.weight(in: edge.attributes))
      chunk.append("\">")
      append(edge.attributes, edges, &chunk, except: isWeight)
      append(edge.spells, &chunk)
      chunk.append("</edge>\n")
      try chunk.flush(to: &sink)
    }
    chunk.append("</edges>\n")
  }

  /// The label is an attribute of the element itself.
  private static func isLabel(_ attribute: NetworkDocument.Attribute) -> Bool {
    attribute.name == "label"
  }

  private static func isWeight(_ attribute: NetworkDocument.Attribute) -> Bool {
    attribute.name == "weight"
  }

  private static func declare(
    _ schema: NetworkSchema, _ owner: String, _ chunk: inout TextChunk
  ) {
    guard !schema.names.isEmpty else { return }
    chunk.append(text: "<attributes class=\"\(owner)\" mode=\"static\">\n")
    for (position, name) in schema.names.enumerated() {
      chunk.append(text: "<attribute id=\"\(position)\"")
      chunk.attribute("title", name)
      chunk.append(text: " type=\"\(schema.types[position].rawValue)\"/>\n")
    }
    chunk.append("</attributes>\n")
  }

  private static func append(
    _ attributes: [NetworkDocument.Attribute], _ schema: NetworkSchema, _ chunk: inout TextChunk,
    except isElsewhere: (NetworkDocument.Attribute) -> Bool
  ) {
    var place = 0
    for attribute in attributes where !isElsewhere(attribute) {
      guard let position = schema.position(of: attribute.name, hint: place) else { continue }
      chunk.append(place == 0 ? "<attvalues>" : "")
      chunk.append("<attvalue for=\"")
      chunk.append(position)
      chunk.append("\" value=\"")
      chunk.appendXML(attribute.value)
      chunk.append("\"/>")
      place += 1
    }
    if place > 0 { chunk.append("</attvalues>") }
  }

  private static func append(_ spells: [ClosedRange<Int>], _ chunk: inout TextChunk) {
    guard !spells.isEmpty else { return }
    chunk.append("<spells>")
    for spell in spells {
      chunk.append("<spell start=\"")
      chunk.append(day: spell.lowerBound)
      chunk.append("\" end=\"")
      chunk.append(day: spell.upperBound)
      chunk.append("\"/>")
    }
    chunk.append("</spells>")
  }
}
