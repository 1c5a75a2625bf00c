/// An immutable graph in compressed sparse rows: the neighbours of node 0, then of node 1.
///
///     let path = CSRGraph(nodeCount: 3, edges: [(0, 1), (1, 2)])
///     path.degree(of: NodeID(1))             // 2
///     Array(path.neighbors(of: NodeID(1)))   // [NodeID(0), NodeID(2)]
///
/// Nodes are numbered from 0. The graph is simple: no edge joins a node with itself, and two nodes
/// have at most one edge (a directed graph: one in each direction). An undirected edge is stored
/// as two *arcs*, one in each row; a directed edge is one arc in the row of its source. Weights say
/// how strong a tie is, never how long: see ``EdgeLength``.
///
/// Invariants: `offsets.count == nodeCount + 1`, starts with 0, never falls, and ends with
/// `targets.count`; the targets in a row rise strictly; `weights`, where present, has one positive
/// finite number per arc, and the two arcs of an undirected edge have the same.
///
/// Memory: 4 bytes per node and 4 bytes per arc, and 8 more per arc where weighted.
public struct CSRGraph: Sendable, Equatable {
  /// Whether an edge from *u* to *v* is none from *v* to *u*.
  public let isDirected: Bool
  /// Where each node's row starts in `targets`; one number more than there are nodes.
  public let offsets: [UInt32]
  /// The neighbours of all nodes, row after row.
  public let targets: [UInt32]
  /// The weight of each arc; nil for an unweighted graph, in which all count 1.
  public let weights: [Double]?

  /// Takes arrays that hold the invariants.
  init(isDirected: Bool, offsets: [UInt32], targets: [UInt32], weights: [Double]?) {
    self.isDirected = isDirected
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    assert(holdsInvariants)
  }

  /// A graph from edges that are known to be right; repeats are merged.
  ///
  /// - Precondition: Node numbers are below `nodeCount`, and no edge joins a node with itself. For
  ///   edges that come from outside use ``CSRGraphBuilder``, which throws instead.
  /// - Complexity: O(|V| + |E|).
  public init(nodeCount: Int, edges: [(Int, Int)], isDirected: Bool = false) {
    var builder = CSRGraphBuilder(
      nodeCount: nodeCount, isDirected: isDirected, isWeighted: false, selfLoops: .refused)
    for (source, target) in edges {
      do throws(GraphError) {
        try builder.add(source, target)
      } catch {
        preconditionFailure("\(error)")
      }
    }
    self = builder.build()
  }

  /// The number of nodes.
  public var nodeCount: Int { offsets.count - 1 }

  /// The number of arcs: of directed edges, or twice the number of undirected ones.
  public var arcCount: Int { targets.count }

  /// The number of edges.
  public var edgeCount: Int { isDirected ? targets.count : targets.count / 2 }

  /// Whether edges have weights of their own.
  public var isWeighted: Bool { weights != nil }

  /// The positions of a node's arcs in `targets` and `weights`.
  public func arcs(of node: NodeID) -> Range<Int> {
    Int(offsets[node.index])..<Int(offsets[node.index + 1])
  }

  /// The neighbours of a node in rising order; those that its edges lead to, in a directed graph.
  public func neighbors(of node: NodeID) -> some RandomAccessCollection<NodeID> {
    targets[arcs(of: node)].lazy.map(NodeID.init(rawValue:))
  }

  /// The number of neighbours; of those that its edges lead to, in a directed graph.
  public func degree(of node: NodeID) -> Int { arcs(of: node).count }

  /// Whether an edge leads from one node to the other.
  ///
  /// - Complexity: O(log d) for *d* neighbours.
  public func hasEdge(from source: NodeID, to target: NodeID) -> Bool {
    arc(from: source, to: target) != nil
  }

  /// The weight of an edge, 1 in an unweighted graph, nil where there is no edge.
  ///
  /// - Complexity: O(log d) for *d* neighbours.
  public func weight(from source: NodeID, to target: NodeID) -> Double? {
    arc(from: source, to: target).map { weights?[$0] ?? 1 }
  }

  /// The position of an arc in `targets`.
  func arc(from source: NodeID, to target: NodeID) -> Int? {
    var range = arcs(of: source)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if targets[middle] == target.rawValue { return middle }
      range =
        targets[middle] < target.rawValue
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Whether the arrays are what the algorithms rely on.
  var holdsInvariants: Bool {
    guard offsets.first == 0, offsets.last == UInt32(targets.count) else { return false }
    if let weights, weights.count != targets.count { return false }
    for node in 0..<nodeCount {
      guard offsets[node] <= offsets[node + 1] else { return false }
      var previous = -1
      for arc in arcs(of: NodeID(node)) {
        let target = Int(targets[arc])
        guard target > previous, target < nodeCount, target != node else { return false }
        previous = target
      }
    }
    return true
  }
}
