/// A part of a graph, and which nodes it was made of.
public struct Subgraph: Sendable, Equatable {
  /// The part, with nodes numbered anew.
  public var graph: CSRGraph
  /// The node of the whole graph for each node of the part, rising.
  public var nodes: [NodeID]
}

extension CSRGraph {
  /// The nodes given, and all edges among them.
  ///
  /// - Complexity: O(|V| + edges of the nodes given).
  public func subgraph(of nodes: [NodeID]) -> Subgraph {
    let kept = Set(nodes).sorted()
    var number = [UInt32](repeating: .max, count: nodeCount)
    for (index, node) in kept.enumerated() { number[node.index] = UInt32(index) }
    var starts: [UInt32] = [0]
    var heads: [UInt32] = []
    var strengths: [Double] = []
    for node in kept {
      for arc in arcs(of: node) where number[Int(targets[arc])] != .max {
        heads.append(number[Int(targets[arc])])
        if let weights { strengths.append(weights[arc]) }
      }
      starts.append(UInt32(heads.count))
    }
    let graph = CSRGraph(
      isDirected: isDirected, offsets: starts, targets: heads,
      weights: isWeighted ? strengths : nil)
    return Subgraph(graph: graph, nodes: kept)
  }

  /// A node, those within some steps of it (against directions, too), and all edges among them.
  ///
  /// - Complexity: O(|V| + |E|) at worst.
  public func egoNetwork(of node: NodeID, depth: Int = 1) -> Subgraph {
    let distance = undirected().breadthFirstDistances(from: node)
    return subgraph(
      of: distance.indices.filter { Int(distance[$0]) <= depth && distance[$0] != .max }
        .map(NodeID.init))
  }

  /// The same nodes, and of the edges only those given.
  ///
  /// - Complexity: O(|V| + |E|).
  public func keeping(_ edges: some Sequence<EdgeID>) -> CSRGraph {
    var isKept = [Bool](repeating: false, count: edgeCount)
    for edge in edges { isKept[edge.index] = true }
    var builder = CSRGraphBuilder(
      nodeCount: nodeCount, isDirected: isDirected, isWeighted: isWeighted)
    for (index, edge) in edgeList().enumerated() where isKept[index] {
      builder.append(edge.source.rawValue, edge.target.rawValue, edge.weight)
    }
    return builder.build()
  }
}
