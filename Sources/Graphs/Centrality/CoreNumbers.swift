extension CSRGraph {
  /// The largest *k* for which each node is in the *k*-core.
  ///
  /// The *k*-core is the largest part of the graph in which everyone has *k* neighbours at least.
  /// Directions and weights do not matter.
  ///
  /// - Complexity: O(|V| + |E|).
  ///
  /// > V. Batagelj, M. Zaveršnik, "An O(m) Algorithm for Cores Decomposition of Networks", 2003.
  /// > [arXiv:cs/0310049](https://arxiv.org/abs/cs/0310049)
  public func coreNumbers() -> [Int] {
    let graph = isDirected ? undirected() : self
    return graph.withRows(Self.coreNumbers)
  }

  /// Peels level after level: a node's degree among those that are left falls until it is the
  /// level at which the node goes, and stays its core number.
  ///
  /// One random access per arc, instead of the five of the bucket sort that Batagelj and Zaveršnik
  /// keep up to date. Those left are looked through once per level; as a node is looked at no more
  /// often than its core number says, that is O(|E|) in all.
  private static func coreNumbers(_ rows: GraphRows) -> [Int] {
    let degree = Buffer<UInt32>(repeating: 0, count: rows.nodeCount)
    let left = Buffer<UInt32>(repeating: 0, count: rows.nodeCount)
    let queue = Buffer<UInt32>(repeating: 0, count: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      degree[node] = UInt32(rows.degree(node))
      left[node] = UInt32(node)
    }
    var leftCount = rows.nodeCount
    var level: UInt32 = 0
    while leftCount > 0 {
      var kept = 0
      var end = 0
      for index in 0..<leftCount {
        let node = left[index]
        if degree[node] > level {
          left[kept] = node
          kept += 1
        } else if degree[node] == level {
          queue[end] = node
          end += 1
        }
      }
      leftCount = kept
      var head = 0
      while head < end {
        let node = Int(queue[head])
        head += 1
        for arc in rows.start(node)..<rows.start(node + 1) {
          let other = rows.target(arc)
          guard degree[other] > level else { continue }
          degree[other] -= 1
          if degree[other] == level {
            queue[end] = UInt32(other)
            end += 1
          }
        }
      }
      level += 1
    }
    return degree.array().map(Int.init)
  }
}
