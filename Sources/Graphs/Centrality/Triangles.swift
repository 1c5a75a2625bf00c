extension CSRGraph {
  /// The number of triangles that each node of an undirected graph is part of.
  ///
  /// Edges are pointed from the end of lower degree to that of higher degree, which bounds the
  /// out-degree by √(2|E|); each triangle is then found once, from its lowest node, by marking
  /// that node's neighbours.
  ///
  /// - Complexity: O(|E|^1.5).
  func triangleCounts(threads: Int = 1) -> [Int] {
    let order = nodesByFallingDegree()
    var rank = [UInt32](repeating: 0, count: nodeCount)
    for (position, node) in order.enumerated() { rank[Int(node)] = UInt32(position) }
    // Rows in order of rank, each with the neighbours of higher degree, that is of lower rank.
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for position in 0..<nodeCount {
      let node = Int(order[position])
      var count: UInt32 = 0
      for arc in Int(offsets[node])..<Int(offsets[node + 1])
      where rank[Int(targets[arc])] < position { count += 1 }
      starts[position + 1] = starts[position] + count
    }
    var heads = [UInt32](repeating: 0, count: Int(starts[nodeCount]))
    for position in 0..<nodeCount {
      let node = Int(order[position])
      var place = Int(starts[position])
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        let other = rank[Int(targets[arc])]
        if other < position {
          heads[place] = other
          place += 1
        }
      }
    }
    let nodeCount = nodeCount
    let parts = inBlocks(of: nodeCount, blocks: 32, threads: threads) {
      [starts, heads] range, counts in
      var mark = [UInt32](repeating: 0, count: nodeCount)
      for position in range {
        let row = Int(starts[position])..<Int(starts[position + 1])
        guard row.count > 1 else { continue }
        let stamp = UInt32(position + 1)
        for place in row { mark[Int(heads[place])] = stamp }
        var own: Int64 = 0
        for place in row {
          let middle = Int(heads[place])
          var through: Int64 = 0
          for last in Int(starts[middle])..<Int(starts[middle + 1]) {
            let head = Int(heads[last])
            if mark[head] == stamp {
              through += 1
              counts[head] += 1
            }
          }
          counts[middle] += through
          own += through
        }
        counts[position] += own
      }
    }
    var result = [Int](repeating: 0, count: nodeCount)
    for position in 0..<nodeCount { result[Int(order[position])] = Int(parts[position]) }
    return result
  }

  /// The nodes from the highest degree to the lowest, equals in rising order (counting sort).
  func nodesByFallingDegree() -> [UInt32] {
    let degree = degrees()
    let largest = degree.max() ?? 0
    var starts = [Int](repeating: 0, count: largest + 2)
    for d in degree { starts[largest - d + 1] += 1 }
    for d in 0...largest { starts[d + 1] += starts[d] }
    var order = [UInt32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      order[starts[largest - degree[node]]] = UInt32(node)
      starts[largest - degree[node]] += 1
    }
    return order
  }
}
