extension CSRGraph {
  /// The length of a shortest path from a node to each node; infinity where there is none.
  ///
  /// Directed edges are followed in their direction. An unweighted graph gives numbers of edges.
  ///
  /// - Complexity: O((|V| + |E|) log |V|).
  ///
  /// > E. W. Dijkstra, "A note on two problems in connexion with graphs", *Numerische Mathematik*
  /// > 1:269–271, 1959. [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390)
  public func shortestDistances(
    from source: NodeID, length: EdgeLength = .inverseWeight
  ) -> [Double] {
    guard let lengths = arcLengths(length) else {
      return breadthFirstDistances(from: source).map { $0 == .max ? .infinity : Double($0) }
    }
    var search = DijkstraSearch(graph: self, lengths: lengths)
    search.run(from: source.rawValue)
    return search.distance
  }
}

/// Buffers of Dijkstra's algorithm that are used again from source to source.
struct DijkstraSearch {
  let graph: CSRGraph
  let lengths: [Double]
  /// Infinity where not reached.
  private(set) var distance: [Double]
  /// The nodes reached, nearest first.
  private(set) var order: [UInt32] = []
  private var heap = QuaternaryHeap()

  init(graph: CSRGraph, lengths: [Double]) {
    self.graph = graph
    self.lengths = lengths
    distance = [Double](repeating: .infinity, count: graph.nodeCount)
    order.reserveCapacity(graph.nodeCount)
  }

  mutating func run(from source: UInt32) {
    for node in order { distance[Int(node)] = .infinity }
    order.removeAll(keepingCapacity: true)
    distance[Int(source)] = 0
    heap.insert(key: 0, node: source)
    while let entry = heap.popMin() {
      let node = Int(entry.node)
      guard entry.key == distance[node] else { continue }
      order.append(entry.node)
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let target = graph.targets[arc]
        let through = entry.key + lengths[arc]
        if through < distance[Int(target)] {
          distance[Int(target)] = through
          heap.insert(key: through, node: target)
        }
      }
    }
  }
}
