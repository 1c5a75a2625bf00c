import Text

/// Writes a graph as a folder of CSV files that `neo4j-admin database import` and Kùzu load.
///
/// One file for each kind of node and of relationship, with Neo4j's headers (which say labels and
/// types); `kuzu.cypher` makes Kùzu's tables and copies the files into them, `neo4j-import.sh` has
/// the call for Neo4j. Lists are parted by `;` for Neo4j, so Kùzu gets them as one text.
///
/// > Neo4j, "CSV header format". <https://neo4j.com/docs/operations-manual/current/import/>
///
/// > Kùzu, "Import data". <https://docs.kuzudb.com/import/csv/>
public enum PropertyGraphCSVWriter {
  /// Writes the files.
  ///
  /// - Complexity: O(n) time; memory for one chunk.
  /// - Throws: What the folder throws.
  public static func write(_ graph: PropertyGraph, to folder: inout some FolderSink) throws {
    for kind in PropertyGraph.nodeKinds {
      try folder.write("\(kind.label).csv") { file in
        let names =
          ["key:ID(\(kind.label))"] + kind.properties.map { "\($0.name)\(suffix($0.type))" }
        try write(names, to: &file) { row in
          try kind.rows(graph) { key, values in try row([.text(key)] + values) }
        }
      }
    }
    for kind in PropertyGraph.relationKinds {
      try folder.write("\(kind.type).csv") { file in
        let names =
          [":START_ID(\(kind.source))", ":END_ID(\(kind.target))"]
          + kind.properties.map { "\($0.name)\(suffix($0.type))" }
        try write(names, to: &file) { row in
          try kind.rows(graph) { try row([.text($0), .text($1)] + $2) }
        }
      }
    }
    try folder.write("kuzu.cypher") { try $0.write(Array(kuzu.utf8)) }
    try folder.write("neo4j-import.sh") { try $0.write(Array(neo4j.utf8)) }
  }

  private static func write(
    _ names: [String], to sink: inout some ByteSink,
    _ rows: (([PropertyGraph.Value?]) throws -> Void) throws -> Void
  ) throws {
    var chunk = TextChunk()
    chunk.append(text: names.joined(separator: ","))
    chunk.append(byte: 0x0A)
    try rows { row in
      for (index, value) in row.enumerated() {
        if index > 0 { chunk.append(byte: 0x2C) }
        append(value, &chunk)
      }
      chunk.append(byte: 0x0A)
      try chunk.flush(to: &sink)
    }
    try chunk.flush(to: &sink, atLeast: 1)
  }

  /// Databases are no spreadsheets: no apostrophe before formulas, and every text is quoted, so that
  /// an empty one is not taken for a missing one.
  private static func append(_ value: PropertyGraph.Value?, _ chunk: inout TextChunk) {
    switch value {
    case nil: break
    case .text(let text): quote(text, &chunk)
    case .integer(let number): chunk.append(number)
    case .real(let number): chunk.append(number)
    case .texts(let texts):
      guard !texts.isEmpty else { return }
      quote(texts.map { $0.replacing(";", with: ",") }.joined(separator: ";"), &chunk)
    }
  }

  private static func quote(_ text: String, _ chunk: inout TextChunk) {
    chunk.append(byte: 0x22)
    chunk.append(text) {
      $0.equal(to: 0x22)
    } replace: { _, _, chunk in
      chunk.append("\"\"")
      return 1
    }
    chunk.append(byte: 0x22)
  }

  private static func suffix(_ type: PropertyGraph.PropertyType) -> String {
    switch type {
    case .text: ""
    case .integer: ":long"
    case .real: ":double"
    case .texts: ":string[]"
    }
  }

  /// Names that are words of Kùzu's grammar, such as `end`, need back quotes.
  private static var kuzu: String {
    func column(_ property: PropertyGraph.Property) -> String {
      let type =
        switch property.type {
        case .text, .texts: "STRING"
        case .integer: "INT64"
        case .real: "DOUBLE"
        }
      return "`\(property.name)` \(type)"
    }
    var script = ""
    for kind in PropertyGraph.nodeKinds {
      let columns = ["key STRING"] + kind.properties.map(column) + ["PRIMARY KEY (key)"]
      script += "CREATE NODE TABLE \(kind.label) (\(columns.joined(separator: ", ")));\n"
    }
    for kind in PropertyGraph.relationKinds {
      let columns = ["FROM \(kind.source) TO \(kind.target)"] + kind.properties.map(column)
      script += "CREATE REL TABLE \(kind.type) (\(columns.joined(separator: ", ")));\n"
    }
    let files = PropertyGraph.nodeKinds.map(\.label) + PropertyGraph.relationKinds.map(\.type)
    for name in files {
      // Quotes may hold line breaks, which readers in parallel would split.
      script += "COPY \(name) FROM '\(name).csv' (HEADER=true, PARALLEL=false, ESCAPE='\"');\n"
    }
    return script
  }

  private static var neo4j: String {
    var script =
      "#!/bin/sh\n# Run in this folder, with Neo4j stopped: sh neo4j-import.sh [DATABASE]\n"
      + "neo4j-admin database import full --array-delimiter=';' --multiline-fields=true"
    for kind in PropertyGraph.nodeKinds {
      script += " \\\n  --nodes=\(kind.label)=\(kind.label).csv"
    }
    for kind in PropertyGraph.relationKinds {
      script += " \\\n  --relationships=\(kind.type)=\(kind.type).csv"
    }
    return script + " \\\n  \"${1:-neo4j}\"\n"
  }
}
