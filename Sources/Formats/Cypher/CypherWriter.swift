import Text

/// Writes a graph as a Cypher script for Neo4j, Memgraph and other openCypher databases.
///
/// Each statement ends in a semicolon and a line feed. Run again, it changes nothing: nodes are merged by `key`, relationships by
/// their number or tenure.
public enum CypherWriter {
  /// Writes the script.
  ///
  /// - Complexity: O(n) time; memory for one chunk.
  /// - Throws: What the sink throws.
  public static func write(_ graph: PropertyGraph, to sink: inout some ByteSink) throws {
    var chunk = TextChunk()
    for kind in PropertyGraph.nodeKinds {
      let name = kind.label.lowercased()
      chunk.append(
        text:
          "CREATE CONSTRAINT \(name)_key IF NOT EXISTS FOR (n:\(kind.label)) REQUIRE n.key IS UNIQUE;\n"
      )
    }
    for kind in PropertyGraph.nodeKinds {
      let merge = "MERGE (n:\(kind.label) {key: "
      try kind.rows(graph) { key, values in
        chunk.append(text: merge)
        chunk.appendCypher(key)
        chunk.append("})")
        set("n", kind.properties, values, skipping: 0, &chunk)
        chunk.append(";\n")
        try chunk.flush(to: &sink)
      }
    }
    for kind in PropertyGraph.relationKinds {
      let parts = (
        "MATCH (a:\(kind.source) {key: ", "}), (b:\(kind.target) {key: ",
        "}) MERGE (a)-[r:\(kind.type)"
      )
      try kind.rows(graph) { source, target, values in
        chunk.append(text: parts.0)
        chunk.appendCypher(source)
        chunk.append(text: parts.1)
        chunk.appendCypher(target)
        chunk.append(text: parts.2)
        // The first property tells relationships of the same two nodes apart.
        if let first = kind.properties.first, let value = values.first ?? nil {
          chunk.append(text: " {\(first.name): ")
          chunk.appendCypher(value)
          chunk.append("}")
        }
        chunk.append("]->(b)")
        set("r", kind.properties, values, skipping: 1, &chunk)
        chunk.append(";\n")
        try chunk.flush(to: &sink)
      }
    }
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private static func set(
    _ variable: String, _ properties: [PropertyGraph.Property], _ values: [PropertyGraph.Value?],
    skipping count: Int, _ chunk: inout TextChunk
  ) {
    var separator = " SET "
    for (property, value) in zip(properties, values).dropFirst(count) {
      guard let value else { continue }
      chunk.append(text: separator)
      chunk.append(text: variable)
      chunk.append(".`")
      chunk.append(text: property.name)
      chunk.append("` = ")
      chunk.appendCypher(value)
      separator = ", "
    }
  }
}
