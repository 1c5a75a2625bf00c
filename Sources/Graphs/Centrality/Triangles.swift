import Synchronization

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
    let rank = Buffer<UInt32>(repeating: 0, count: nodeCount)
    for (position, node) in order.enumerated() { rank[node] = UInt32(position) }
    // Rows in order of rank, each with the neighbours of higher degree, that is of lower rank.
    let starts = Buffer<UInt32>(repeating: 0, count: nodeCount + 1)
    let blockSize = 4096
    let blocks = (nodeCount + blockSize - 1) / blockSize
    let parts = withRows { rows in
      concurrently(blocks, threads: threads) { block in
        for position in block * blockSize..<min((block + 1) * blockSize, nodeCount) {
          let node = Int(order[position])
          var count: UInt32 = 0
          for arc in rows.start(node)..<rows.start(node + 1)
          where rank[rows.target(arc)] < position { count += 1 }
          starts[position + 1] = count
        }
      }
      for position in 0..<nodeCount { starts[position + 1] += starts[position] }
      let heads = Buffer<UInt32>(unset: Int(starts[nodeCount]))
      concurrently(blocks, threads: threads) { block in
        for position in block * blockSize..<min((block + 1) * blockSize, nodeCount) {
          let node = Int(order[position])
          var place = starts[position]
          for arc in rows.start(node)..<rows.start(node + 1) {
            let other = rank[rows.target(arc)]
            if other < position {
              heads[place] = other
              place += 1
            }
          }
        }
      }
      return Self.triangles(heads, starts, threads: threads)
    }
    var result = [Int](repeating: 0, count: nodeCount)
    for part in parts {
      for position in 0..<nodeCount { result[Int(order[position])] += Int(part[position]) }
    }
    return result
  }

  /// The triangles at each node of rows that point to nodes before their own, as several parts that
  /// are to be added up: whole numbers, so that it does not matter who found which.
  private static func triangles(
    _ heads: borrowing Buffer<UInt32>, _ starts: borrowing Buffer<UInt32>, threads: Int
  ) -> [[Int64]] {
    let count = starts.count - 1
    let blockSize = 1024
    let next = Atomic<Int>(0)
    let workers = max(1, min(threads, (count + blockSize - 1) / blockSize))
    return concurrentMap(workers, threads: workers) { _ in
      let mark = Buffer<UInt32>(repeating: 0, count: count)
      let found = Buffer<Int64>(repeating: 0, count: count)
      while case let first = next.wrappingAdd(blockSize, ordering: .relaxed).oldValue, first < count
      {
        for position in first..<min(first + blockSize, count) {
          let row = Int(starts[position])..<Int(starts[position + 1])
          guard row.count > 1 else { continue }
          let stamp = UInt32(position + 1)
          for place in row { mark[heads[place]] = stamp }
          var own: Int64 = 0
          for place in row {
            let middle = Int(heads[place])
            var through: Int64 = 0
            for last in Int(starts[middle])..<Int(starts[middle + 1]) {
              let head = heads[last]
              if mark[head] == stamp {
                through += 1
                found[head] += 1
              }
            }
            found[middle] += through
            own += through
          }
          found[position] += own
        }
      }
      return found.array()
    }
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
