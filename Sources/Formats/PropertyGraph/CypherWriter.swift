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
        "CREATE CONSTRAINT \(name)_key IF NOT EXISTS FOR (n:\(kind.label)) REQUIRE n.key IS UNIQUE;\n"
      )
    }
    for kind in PropertyGraph.nodeKinds {
      try kind.rows(graph) { key, values in
        chunk.append("MERGE (n:\(kind.label) {key: ")
        chunk.appendCypher(key)
        chunk.append("})")
        set("n", kind.properties, values, skipping: 0, &chunk)
        chunk.append(";\n")
        try chunk.flush(to: &sink)
      }
    }
    for kind in PropertyGraph.relationKinds {
      try kind.rows(graph) { source, target, values in
        chunk.append("MATCH (a:\(kind.source) {key: ")
        chunk.appendCypher(source)
        chunk.append("}), (b:\(kind.target) {key: ")
        chunk.appendCypher(target)
        chunk.append("}) MERGE (a)-[r:\(kind.type)")
        // The first property tells relationships of the same two nodes apart.
        if let first = kind.properties.first, let value = values.first ?? nil {
          chunk.append(" {\(first.name): ")
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
      chunk.append("\(separator)\(variable).`\(property.name)` = ")
      chunk.appendCypher(value)
      separator = ", "
    }
  }
}
