import Answers
import Graphs

/// A list of edges read from a file.
struct GraphFile {
  /// How the file is to be read.
  struct Reading {
    /// Whether an edge from *u* to *v* is none from *v* to *u*.
    var isDirected = false
    /// Whether the third column counts.
    var isWeighted = false
    /// Whether numbers are names too; otherwise "01" and "1" are one node.
    var namesOnly = false
    /// How a file of groups and members becomes a graph of members; nil for a file of edges.
    var projection: ProjectionWeighting?
  }

  /// What the file holds.
  let graph: NamedGraph

  /// Reads a file; `-` is standard input.
  ///
  /// - Throws: A ``CommandError`` for a file that cannot be read or is no list of edges.
  init(_ path: String, as reading: Reading) throws {
    let name = path == "-" ? "standard input" : path
    var edges = EdgePieces(reading)
    do {
      try InputFile.read(path) { try edges.append($0) }
      graph = try edges.graph(origin: path)
    } catch let error as EdgeListError {
      let advice =
        edges.areNumbers == true ? "; or add --names, if what stands there are names" : ""
      throw CommandError("\(name), \(error.description)\(advice).")
    }
    guard graph.graph.isWeighted || !reading.isWeighted || graph.graph.edgeCount == 0 else {
      throw CommandError("\(name): there is no third column with weights; leave out --weighted.")
    }
  }
}

/// A list of edges that comes in pieces: as numbers or as names, which its first edge tells.
private struct EdgePieces: ~Copyable {
  /// Whether the nodes are numbers; nil until that is known.
  private(set) var areNumbers: Bool?
  private let reading: GraphFile.Reading
  /// What was not yet read as numbers.
  private var bytes: [UInt8] = []
  private var numbers: EdgeListReader

  init(_ reading: GraphFile.Reading) {
    self.reading = reading
    areNumbers = reading.projection == nil && !reading.namesOnly ? nil : false
    numbers = EdgeListReader(isDirected: reading.isDirected, ignoresWeights: !reading.isWeighted)
  }

  /// Takes the next piece.
  ///
  /// Numbers are read as they come, so that a large file is never in memory as a whole.
  mutating func append(_ piece: [UInt8]) throws(EdgeListError) {
    if areNumbers == true { return try numbers.append(piece) }
    bytes += piece
    guard areNumbers == nil, piece.contains(0x0A) else { return }
    areNumbers = NamedEdges.isNumbered(bytes, isWhole: false)
    if areNumbers == true { try readAsNumbers() }
  }

  private mutating func readAsNumbers() throws(EdgeListError) {
    try numbers.append(bytes)
    bytes = []
  }

  /// A graph of numbered nodes, of which only those count that some edge names.
  ///
  /// A list that counts from 1, or leaves numbers out, would have nodes that nobody put there.
  private static func withoutGaps(_ graph: CSRGraph, origin: String) -> NamedGraph {
    var isNamed = [Bool](repeating: false, count: graph.nodeCount)
    for target in graph.targets { isNamed[Int(target)] = true }
    for node in isNamed.indices where graph.offsets[node] < graph.offsets[node + 1] {
      isNamed[node] = true
    }
    let kept = isNamed.indices.filter { isNamed[$0] }
    guard kept.count < graph.nodeCount, !kept.isEmpty else {
      return NamedGraph(graph, origin: origin)
    }
    let part = graph.subgraph(of: kept.map { NodeID($0) })
    return NamedGraph(part.graph, names: part.nodes.map { "\($0.index)" }, origin: origin)
  }

  /// The graph, after the last piece.
  mutating func graph(origin: String) throws(EdgeListError) -> NamedGraph {
    if areNumbers == nil, NamedEdges.isNumbered(bytes, isWhole: true) ?? true {
      areNumbers = true
      try readAsNumbers()
    }
    if areNumbers == true {
      // Taken out, so that its edges are not copied.
      var reader = EdgeListReader()
      swap(&reader, &numbers)
      let graph = try reader.graph()
      return Self.withoutGaps(graph, origin: origin)
    }
    let edges = try NamedEdges(bytes, isWeighted: reading.isWeighted)
    if let weighting = reading.projection {
      let (graph, names) = try edges.projection(weighting: weighting)
      return NamedGraph(
        reading.isWeighted ? graph : graph.unweighted(), names: names, origin: origin)
    }
    return NamedGraph(
      try edges.graph(isDirected: reading.isDirected, isWeighted: reading.isWeighted),
      names: edges.names, origin: origin)
  }
}
