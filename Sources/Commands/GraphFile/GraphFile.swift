import Graphs
import Text

/// A list of edges read from a file, with the names of its nodes.
struct GraphFile {
  /// How the file is to be read.
  struct Reading {
    /// Whether an edge from *u* to *v* is none from *v* to *u*.
    var isDirected = false
    /// Whether the third column counts.
    var isWeighted = false
    /// Whether numbers are names too; otherwise a file of numbers gives the nodes' positions.
    var namesOnly = false
    /// How a file of groups and members becomes a graph of members; nil for a file of edges.
    var projection: ProjectionWeighting?
  }

  /// The file, as the user named it.
  let path: String
  let graph: CSRGraph
  /// The names of nodes; nil where the nodes are numbers.
  let names: [String]?

  /// Reads a file; `-` is standard input.
  ///
  /// - Throws: A ``CommandError`` for a file that cannot be read or is no list of edges.
  init(_ path: String, as reading: Reading) throws {
    let name = path == "-" ? "standard input" : path
    var isNumbered: Bool? = reading.projection == nil && !reading.namesOnly ? nil : false
    var bytes: [UInt8] = []
    var numbers = EdgeListReader(
      isDirected: reading.isDirected, ignoresWeights: !reading.isWeighted)
    do {
      // Numbers are read as they come, so that a large file is never in memory as a whole.
      try InputFile.read(path) { piece in
        if isNumbered == true {
          try numbers.append(piece)
          return
        }
        bytes += piece
        guard isNumbered == nil, piece.contains(0x0A) else { return }
        isNumbered = NamedEdges.isNumbered(bytes, isWhole: false)
        if isNumbered == true {
          try numbers.append(bytes)
          bytes = []
        }
      }
      if isNumbered == nil, NamedEdges.isNumbered(bytes, isWhole: true) ?? true {
        isNumbered = true
        try numbers.append(bytes)
      }
      if isNumbered == true {
        try self.init(path, numbers.graph())
      } else {
        try self.init(path, NamedEdges(bytes, isWeighted: reading.isWeighted), as: reading)
      }
    } catch let error as EdgeListError {
      let advice = isNumbered == true ? "; or add --names, if what stands there are names" : ""
      throw CommandError("\(name), \(error.description)\(advice).")
    }
    guard graph.isWeighted || !reading.isWeighted || graph.edgeCount == 0 else {
      throw CommandError("\(name): there is no third column with weights; leave out --weighted.")
    }
  }

  private init(_ path: String, _ graph: CSRGraph) {
    self.path = path
    self.graph = graph
    names = nil
  }

  private init(
    _ path: String, _ edges: NamedEdges, as reading: Reading
  ) throws(EdgeListError) {
    self.path = path
    if let weighting = reading.projection {
      var groups: [[UInt32]] = []
      var groupOf: [UInt32: Int] = [:]
      var memberOf: [UInt32: UInt32] = [:]
      var members: [String] = []
      for edge in edges.edges {
        let group = groupOf[edge.source] ?? groups.count
        if group == groups.count {
          groupOf[edge.source] = group
          groups.append([])
        }
        let member = memberOf[edge.target] ?? UInt32(members.count)
        if Int(member) == members.count {
          memberOf[edge.target] = member
          members.append(edges.names[Int(edge.target)])
        }
        groups[group].append(member)
      }
      do {
        let projected = try CSRGraph.projection(
          memberCount: members.count, groups: groups, weighting: weighting)
        graph = reading.isWeighted ? projected : projected.unweighted()
      } catch {
        throw EdgeListError(line: edges.edges.count, problem: error.description)
      }
      names = members
      return
    }
    var builder = CSRGraphBuilder(
      nodeCount: edges.names.count, isDirected: reading.isDirected,
      isWeighted: reading.isWeighted && edges.hasWeights)
    for edge in edges.edges {
      do {
        try builder.add(Int(edge.source), Int(edge.target), weight: edge.weight)
      } catch {
        throw EdgeListError(line: edge.line, problem: error.description)
      }
    }
    graph = builder.build()
    names = edges.names
  }

  /// The name of a node.
  func name(of node: NodeID) -> String { names?[node.index] ?? "\(node.index)" }

  /// The node of a name.
  ///
  /// - Throws: A ``CommandError`` where there is none.
  func node(named name: String) throws -> NodeID {
    if let names {
      if let index = names.firstIndex(of: name) { return NodeID(index) }
      let folded = Folding.folded(name)
      let found = names.indices.filter { Folding.folded(names[$0]) == folded }
      if let index = found.first, found.count == 1 { return NodeID(index) }
    } else if let index = Int(name), graph.nodeCount > index, index >= 0 {
      return NodeID(index)
    }
    throw CommandError(
      "no node is called '\(name)'; see which there are with '--measure degree --all'.")
  }
}
