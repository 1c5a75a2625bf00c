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

  private static func coreNumbers(_ rows: GraphRows) -> [Int] {
    let nodeCount = rows.nodeCount
    let degree = Buffer<UInt32>(repeating: 0, count: nodeCount)
    var largest: UInt32 = 0
    for node in 0..<nodeCount {
      degree[node] = UInt32(rows.degree(node))
      largest = max(largest, degree[node])
    }
    // Nodes sorted by degree; `bucket[d]` is where degree d starts, `place` where each node is.
    let bucket = Buffer<UInt32>(repeating: 0, count: Int(largest) + 2)
    for node in 0..<nodeCount { bucket[degree[node] + 1] += 1 }
    for d in 1..<bucket.count { bucket[d] += bucket[d - 1] }
    let place = Buffer<UInt32>(repeating: 0, count: nodeCount)
    let order = Buffer<UInt32>(repeating: 0, count: nodeCount)
    let next = Buffer(bucket.array())
    for node in 0..<nodeCount {
      place[node] = next[degree[node]]
      order[place[node]] = UInt32(node)
      next[degree[node]] += 1
    }
    for index in 0..<nodeCount {
      let node = Int(order[index])
      for arc in rows.start(node)..<rows.start(node + 1) {
        let other = rows.target(arc)
        guard degree[other] > degree[node] else { continue }
        // Move the neighbour to the front of its bucket, then the bucket's start past it.
        let front = max(bucket[degree[other]], UInt32(index) + 1)
        let displaced = order[front]
        order[place[other]] = displaced
        place[displaced] = place[other]
        order[front] = UInt32(other)
        place[other] = front
        bucket[degree[other]] = front + 1
        degree[other] -= 1
      }
    }
    return degree.array().map(Int.init)
  }
}
