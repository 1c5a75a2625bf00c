import Formats
import Graphs
import JSON

/// What was measured of a graph.
struct GraphAnswer {
  /// One value per node for each measure of nodes.
  var nodes: [(measure: GraphMeasure, scores: [Double])] = []
  /// Whether the edges are listed.
  var listsEdges = false
  /// One value per edge for each measure of edges.
  var edges: [(measure: GraphMeasure, scores: [Double])] = []
  /// Figures of the whole that come with a measure, as the modularity of communities.
  var figures: [(name: String, value: Double)] = []
  /// The summary, where asked for.
  var summary: GraphFigures?
  /// The paths that were asked for.
  var paths: [(measure: GraphMeasure, paths: [GraphPath])] = []

  /// One JSON object with everything.
  func json(_ file: GraphFile) -> [UInt8] {
    let graph = file.graph
    var json = JSONWriter()
    json.object { json in
      json.member("file", file.path)
      json.member("directed", graph.isDirected)
      json.member("weighted", graph.isWeighted)
      json.member("node_count", graph.nodeCount)
      json.member("edge_count", graph.edgeCount)
      for figure in figures { json.member(text: figure.name, figure.value) }
      if let summary {
        json.key("summary")
        json.object { $0.members(of: summary) }
      }
      if !nodes.isEmpty {
        json.member("nodes", 0..<graph.nodeCount) { json, node in
          json.object { json in
            json.member("name", file.name(of: NodeID(node)))
            for column in nodes { json.member(text: column.measure.rawValue, column.scores[node]) }
          }
        }
      }
      if listsEdges {
        json.member("edges", graph.edgeList().enumerated()) { json, edge in
          json.object { json in
            json.member("source", file.name(of: edge.element.source))
            json.member("target", file.name(of: edge.element.target))
            json.member("weight", edge.element.weight)
            for column in edges {
              json.member(text: column.measure.rawValue, column.scores[edge.offset])
            }
          }
        }
      }
      for (measure, paths) in paths {
        json.key(text: measure.rawValue)
        json.array { json in
          for path in paths {
            json.object { json in
              json.member("length", path.length)
              json.member("nodes", path.nodes.map(file.name))
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// A table of nodes, edges, paths or figures; the question asks for one sort only.
  func csv(_ file: GraphFile) -> [UInt8] {
    if let summary { return summary.table }
    if !paths.isEmpty {
      var table = CSVTable(["measure", "path", "length", "step", "name"])
      for (measure, paths) in paths {
        for (number, path) in paths.enumerated() {
          for (step, node) in path.nodes.enumerated() {
            table.append([
              measure.rawValue, "\(number + 1)", CSVTable.field(path.length), "\(step)",
              file.name(of: node),
            ])
          }
        }
      }
      return table.bytes
    }
    if listsEdges {
      var table = CSVTable(["source", "target", "weight"] + edges.map(\.measure.rawValue))
      for (index, edge) in file.graph.edgeList().enumerated() {
        table.append(
          [file.name(of: edge.source), file.name(of: edge.target), CSVTable.field(edge.weight)]
            + edges.map { CSVTable.field($0.scores[index]) })
      }
      return table.bytes
    }
    var table = CSVTable(["name"] + nodes.map(\.measure.rawValue))
    for node in 0..<file.graph.nodeCount {
      table.append(
        [file.name(of: NodeID(node))] + nodes.map { CSVTable.field($0.scores[node]) })
    }
    return table.bytes
  }
}
