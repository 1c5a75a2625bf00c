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
    var degree = graph.degrees()
    // Nodes sorted by degree; `bucket[d]` is where degree d starts, `place` where each node is.
    var bucket = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
    for d in degree { bucket[d + 1] += 1 }
    for d in 1..<bucket.count { bucket[d] += bucket[d - 1] }
    var place = [Int](repeating: 0, count: nodeCount)
    var order = [Int](repeating: 0, count: nodeCount)
    var next = bucket
    for node in 0..<nodeCount {
      place[node] = next[degree[node]]
      order[place[node]] = node
      next[degree[node]] += 1
    }
    for index in 0..<nodeCount {
      let node = order[index]
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let other = Int(graph.targets[arc])
        guard degree[other] > degree[node] else { continue }
        // Move the neighbour to the front of its bucket, then the bucket's start past it.
        let front = max(bucket[degree[other]], index + 1)
        let displaced = order[front]
        order[place[other]] = displaced
        place[displaced] = place[other]
        order[front] = other
        place[other] = front
        bucket[degree[other]] = front + 1
        degree[other] -= 1
      }
    }
    return degree
  }
}
