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
    guard weights != nil, length != .hops else {
      return breadthFirstDistances(from: source).map { $0 == .max ? .infinity : Double($0) }
    }
    return withRows { rows in
      let isInverse = length == .inverseWeight
      if let distances = rows.bucketDistances(from: source.rawValue, isInverse: isInverse) {
        return distances
      }
      var search = DijkstraSearch(rows, isInverse: isInverse)
      search.run(from: source.rawValue)
      return search.distance.array()
    }
  }

  /// The same graph with lengths in place of weights; nil where all lengths are 1.
  func withLengths(_ length: EdgeLength) -> CSRGraph? {
    arcLengths(length).map {
      CSRGraph(isDirected: isDirected, offsets: offsets, targets: targets, weights: $0)
    }
  }
}

/// Dijkstra's algorithm with buffers that are used again from source to source.
struct DijkstraSearch: ~Copyable {
  private let rows: GraphRows
  /// Whether the lengths are the inverse of the weights, or the weights themselves.
  private let isInverse: Bool
  /// Infinity where not reached.
  let distance: Buffer<Double>
  /// The nodes reached, nearest first; ``count`` of them.
  let order: Buffer<UInt32>
  private(set) var count = 0
  private var heap: QuaternaryHeap

  init(_ rows: GraphRows, isInverse: Bool) {
    self.rows = rows
    self.isInverse = isInverse
    distance = Buffer(repeating: .infinity, count: rows.nodeCount)
    order = Buffer(repeating: 0, count: rows.nodeCount)
    heap = QuaternaryHeap(capacity: rows.nodeCount)
  }

  mutating func run(from source: UInt32) {
    for index in 0..<count { distance[order[index]] = .infinity }
    count = 0
    distance[source] = 0
    heap.insert(key: 0, node: source)
    while let entry = heap.popMin() {
      let node = Int(entry.node)
      guard entry.key == distance[node] else { continue }
      order[count] = entry.node
      count += 1
      for arc in rows.start(node)..<rows.start(node + 1) {
        let target = rows.target(arc)
        let length = isInverse ? 1 / rows.weight(arc) : rows.weight(arc)
        let through = entry.key + length
        if through < distance[target] {
          distance[target] = through
          heap.insert(key: through, node: UInt32(target))
        }
      }
    }
  }
}
