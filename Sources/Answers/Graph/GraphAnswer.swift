package import Analysis
package import Graphs
package import JSON

/// What was measured of a graph.
package struct GraphAnswer: Answer {
  /// A value per node or per edge.
  package struct Column: Sendable {
    /// The measure.
    package var measure: Measure
    /// The values; NaN where one is not defined.
    package var values: [Double]
  }

  /// The graph.
  package let graph: NamedGraph
  /// How many nodes, edges or groups a text lists; nil for all.
  let limit: Int?
  /// One value per node for each measure of nodes, or of groups of them.
  package internal(set) var nodes: [Column] = []
  /// Whether the edges are listed.
  package internal(set) var listsEdges = false
  /// One value per edge for each measure of edges.
  package internal(set) var edges: [Column] = []
  /// Figures of the whole that come with a measure, as the modularity of communities.
  package internal(set) var figures: [MeasuredValues.Figure] = []
  /// The summary, where asked for.
  package internal(set) var summary: GraphFigures?
  /// The paths that were asked for.
  package internal(set) var paths: [(measure: Measure, paths: [GraphPath])] = []

  init(_ graph: NamedGraph, limit: Int?) {
    self.graph = graph
    self.limit = limit
  }

  mutating func add(
    _ measured: MeasuredValues, of measure: Measure, to columns: WritableKeyPath<Self, [Column]>
  ) {
    self[keyPath: columns].append(Column(measure: measure, values: measured.values))
    figures += measured.figures
  }

  /// Never: what was measured of a graph without nodes is an answer too.
  package var isEmpty: Bool { false }

  package func write(to json: inout JSONWriter) {
    let size = graph.graph
    json.object { json in
      json.member("file", graph.origin)
      json.member("directed", size.isDirected)
      json.member("weighted", size.isWeighted)
      json.member("node_count", size.nodeCount)
      json.member("edge_count", size.edgeCount)
      for figure in figures { json.member(text: figure.name, figure.value) }
      if let summary {
        json.key("summary")
        json.object { $0.members(of: summary) }
      }
      if !nodes.isEmpty { writeNodes(to: &json) }
      if listsEdges { writeEdges(to: &json) }
      for (measure, paths) in paths {
        json.key(text: measure.name)
        write(paths, to: &json)
      }
    }
  }

  private func writeNodes(to json: inout JSONWriter) {
    json.member("nodes", 0..<graph.graph.nodeCount) { json, node in
      json.object { json in
        json.member("name", graph.name(of: NodeID(node)))
        for column in nodes { json.member(text: column.measure.name, column.values[node]) }
      }
    }
  }

  private func writeEdges(to json: inout JSONWriter) {
    json.member("edges", graph.graph.edgeList().enumerated()) { json, edge in
      json.object { json in
        json.member("source", graph.name(of: edge.element.source))
        json.member("target", graph.name(of: edge.element.target))
        json.member("weight", edge.element.weight)
        for column in edges { json.member(text: column.measure.name, column.values[edge.offset]) }
      }
    }
  }

  private func write(_ paths: [GraphPath], to json: inout JSONWriter) {
    json.array { json in
      for path in paths {
        json.object { json in
          json.member("length", path.length)
          json.member("nodes", path.nodes.map(graph.name))
        }
      }
    }
  }

  /// A table of figures, paths, edges or nodes: the first of them that was asked for.
  package var table: CSVTable {
    if let summary { return summary.table }
    if !paths.isEmpty { return pathTable }
    return listsEdges ? edgeTable : nodeTable
  }

  private var pathTable: CSVTable {
    var table = CSVTable(["measure", "path", "length", "step", "name"])
    for (measure, paths) in paths {
      for (number, path) in paths.enumerated() {
        for (step, node) in path.nodes.enumerated() {
          table.append([
            measure.name, "\(number + 1)", CSVTable.field(path.length), "\(step)",
            graph.name(of: node),
          ])
        }
      }
    }
    return table
  }

  private var edgeTable: CSVTable {
    var table = CSVTable(["source", "target", "weight"] + edges.map(\.measure.name))
    for (index, edge) in graph.graph.edgeList().enumerated() {
      table.append(
        [graph.name(of: edge.source), graph.name(of: edge.target), CSVTable.field(edge.weight)]
          + edges.map { CSVTable.field($0.values[index]) })
    }
    return table
  }

  private var nodeTable: CSVTable {
    var table = CSVTable(["name"] + nodes.map(\.measure.name))
    for node in 0..<graph.graph.nodeCount {
      table.append(
        [graph.name(of: NodeID(node))] + nodes.map { CSVTable.field($0.values[node]) })
    }
    return table
  }
}
