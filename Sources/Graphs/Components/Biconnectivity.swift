/// What falls apart when one node or one edge is taken away.
public struct Biconnectivity: Sendable, Equatable {
  /// Nodes without which their component falls apart, in rising order.
  public var articulationPoints: [NodeID]
  /// Edges without which their component falls apart, in rising order.
  public var bridges: [EdgeID]
  /// The block of each edge: two edges share one if a cycle runs through both.
  ///
  /// Blocks are numbered in the order of their lowest edge.
  public var blockOfEdge: [UInt32]
  /// The number of blocks (biconnected components with an edge at least).
  public var blockCount: Int
}

extension CSRGraph {
  /// Articulation points, bridges and biconnected components; directions do not matter.
  ///
  /// In a directed graph the edge numbers are those of ``undirected()``.
  ///
  /// - Complexity: O(|V| + |E|); no recursion.
  ///
  /// > J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  /// > *Communications of the ACM* 16(6):372–378, 1973.
  /// > [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272)
  public func biconnectivity() -> Biconnectivity {
    let graph = undirected()
    let edgeOfArc = graph.edgeOfArc()
    let none = UInt32.max
    var index = [UInt32](repeating: none, count: nodeCount)
    var low = index
    var parentEdge = index
    var isArticulation = [Bool](repeating: false, count: nodeCount)
    var nextArc = graph.offsets.dropLast().map(Int.init)
    var block = [UInt32](repeating: none, count: graph.edgeCount)
    var bridges: [EdgeID] = []
    var open: [UInt32] = []
    var path: [Int] = []
    var counter: UInt32 = 0
    for root in 0..<nodeCount where index[root] == none {
      var rootChildren = 0
      path.append(root)
      while let node = path.last {
        if index[node] == none {
          index[node] = counter
          low[node] = counter
          counter += 1
        }
        if nextArc[node] < Int(graph.offsets[node + 1]) {
          let arc = nextArc[node]
          nextArc[node] += 1
          let edge = edgeOfArc[arc].rawValue
          let target = Int(graph.targets[arc])
          if index[target] == none {
            open.append(edge)
            parentEdge[target] = edge
            path.append(target)
          } else if edge != parentEdge[node], index[target] < index[node] {
            open.append(edge)
            low[node] = min(low[node], index[target])
          }
          continue
        }
        path.removeLast()
        guard let parent = path.last else { break }
        low[parent] = min(low[parent], low[node])
        if parent == root { rootChildren += 1 }
        guard low[node] >= index[parent] else { continue }
        if parent != root || rootChildren > 1 { isArticulation[parent] = true }
        if low[node] > index[parent] { bridges.append(EdgeID(rawValue: parentEdge[node])) }
        while let edge = open.popLast() {
          block[Int(edge)] = parentEdge[node]
          if edge == parentEdge[node] { break }
        }
      }
    }
    let blocks = NodePartition(nodeLabels: block)
    return Biconnectivity(
      articulationPoints: isArticulation.indices.filter { isArticulation[$0] }.map(NodeID.init),
      bridges: bridges.sorted(), blockOfEdge: blocks.groupOf, blockCount: blocks.groupCount)
  }
}
