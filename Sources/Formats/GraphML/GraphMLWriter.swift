import Text

/// Writes a network as GraphML, which Gephi, yEd, networkx, igraph, Cytoscape and graph-tool read.
///
/// Every attribute is declared with its type; lists are one text (`a | b`). Edges of a multigraph have
/// their key as id.
///
/// > U. Brandes, M. Eiglsperger, I. Herman, M. Himsolt, M. S. Marshall, "GraphML Progress Report",
/// > *Graph Drawing 2001*, LNCS 2265. [doi:10.1007/3-540-45848-4_59](https://doi.org/10.1007/3-540-45848-4_59)
/// > <http://graphml.graphdrawing.org/specification.html>
public enum GraphMLWriter {
  /// Writes a document, one node or edge a line.
  ///
  /// - Complexity: O(n) time; memory for one chunk and the names of attributes.
  /// - Throws: What the sink throws.
  public static func write(_ document: NetworkDocument, to sink: inout some ByteSink) throws {
    let nodes = NetworkSchema(document.nodes, \.attributes)
    let edges = NetworkSchema(document.edges, \.attributes)
    let graph = NetworkSchema([document.attributes]) { $0 }
    var chunk = TextChunk()
    chunk.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    declare(graph, "graph", "g", &chunk)
    declare(nodes, "node", "n", &chunk)
    declare(edges, "edge", "e", &chunk)
    chunk.append("<graph id=\"entrevue\"")
    chunk.attribute("edgedefault", document.isDirected ? "directed" : "undirected")
    chunk.append(">\n")
    append(document.attributes, graph, "g", &chunk)
    if !document.attributes.isEmpty { chunk.append(byte: 0x0A) }
    for node in document.nodes {
      chunk.append("<node")
      chunk.attribute("id", node.id)
      chunk.append(byte: 0x3E)
      append(node.attributes, nodes, "n", &chunk)
      chunk.append("</node>\n")
      try chunk.flush(to: &sink)
    }
    for (number, edge) in document.edges.enumerated() {
      chunk.append("<edge")
      if document.isMultigraph {
        chunk.append(" id=\"e")
        chunk.append(number + 1)
        chunk.append(byte: 0x22)
      }
      chunk.attribute("source", edge.source)
      chunk.attribute("target", edge.target)
      chunk.append(byte: 0x3E)
      append(edge.attributes, edges, "e", &chunk)
      chunk.append("</edge>\n")
      try chunk.flush(to: &sink)
    }
    chunk.append("</graph>\n</graphml>\n")
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private static func declare(
    _ schema: NetworkSchema, _ owner: String, _ prefix: String, _ chunk: inout TextChunk
  ) {
    for (position, name) in schema.names.enumerated() {
      chunk.append(text: "<key id=\"\(prefix)\(position)\" for=\"\(owner)\"")
      chunk.attribute("attr.name", name)
      chunk.append(text: " attr.type=\"\(schema.types[position].rawValue)\"/>\n")
    }
  }

  private static func append(
    _ attributes: [NetworkDocument.Attribute], _ schema: NetworkSchema, _ prefix: String,
    _ chunk: inout TextChunk
  ) {
    for (place, attribute) in attributes.enumerated() {
      guard let position = schema.position(of: attribute.name, hint: place) else { continue }
      chunk.append("<data key=\"")
      chunk.append(text: prefix)
      chunk.append(position)
      chunk.append("\">")
      chunk.appendXML(attribute.value)
      chunk.append("</data>")
    }
  }
}
