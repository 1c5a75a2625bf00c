extension CSRGraph {
  /// The number of edges on a shortest path from a node to each node; `UInt32.max` where there is
  /// none.
  ///
  /// Directed edges are followed in their direction. In an undirected graph the search changes
  /// sides where that is cheaper: while most nodes are still to be found, those in hand look for
  /// neighbours; when many are in hand, the others look for one of them.
  ///
  /// - Complexity: O(|V| + |E|).
  ///
  /// > S. Beamer, K. Asanović, D. Patterson, "Direction-optimizing breadth-first search", *SC* 2012.
  /// > [doi:10.1109/SC.2012.50](https://doi.org/10.1109/SC.2012.50)
  public func breadthFirstDistances(from source: NodeID) -> [UInt32] {
    withRows { rows in
      BreadthFirstSearch(rows, canLookBack: !isDirected).distances(from: source.index)
    }
  }
}

/// A breadth-first search that changes direction.
struct BreadthFirstSearch: ~Copyable {
  private let rows: GraphRows
  private let canLookBack: Bool
  private let distance: Buffer<UInt32>
  private let queue: Buffer<UInt32>

  init(_ rows: GraphRows, canLookBack: Bool) {
    self.rows = rows
    self.canLookBack = canLookBack
    distance = Buffer(repeating: .max, count: rows.nodeCount)
    queue = Buffer(repeating: 0, count: rows.nodeCount)
  }

  func distances(from source: Int) -> [UInt32] {
    distance[source] = 0
    queue[0] = UInt32(source)
    var level = 0..<1
    var depth: UInt32 = 0
    var arcsLeft = rows.arcCount
    while !level.isEmpty {
      var work = 0
      for index in level { work += rows.degree(Int(queue[index])) }
      if canLookBack, work > 1024, work * 15 > arcsLeft {
        level = lookBack(from: level, &depth, &arcsLeft)
        continue
      }
      arcsLeft -= work
      depth += 1
      var tail = level.upperBound
      for index in level {
        let node = Int(queue[index])
        for arc in rows.start(node)..<rows.start(node + 1) {
          let target = rows.target(arc)
          if distance[target] == .max {
            distance[target] = depth
            queue[tail] = UInt32(target)
            tail += 1
          }
        }
      }
      level = level.upperBound..<tail
    }
    return distance.array()
  }

  /// Nodes not yet found look for a neighbour in hand, depth by depth, until few are in hand.
  private func lookBack(
    from level: Range<Int>, _ depth: inout UInt32, _ arcsLeft: inout Int
  ) -> Range<Int> {
    let count = rows.nodeCount
    let words = (count + 63) / 64
    var current = Buffer<UInt64>(repeating: 0, count: words)
    var next = Buffer<UInt64>(repeating: 0, count: words)
    for index in level { current[Int(queue[index]) >> 6] |= 1 << UInt64(queue[index] & 63) }
    var found = level.count
    var before = 0
    repeat {
      before = found
      found = 0
      depth += 1
      next.fill(0)
      for node in 0..<count where distance[node] == .max {
        for arc in rows.start(node)..<rows.start(node + 1) {
          let target = rows.target(arc)
          if current[target >> 6] >> UInt64(target & 63) & 1 == 1 {
            distance[node] = depth
            next[node >> 6] |= 1 << UInt64(node & 63)
            found += 1
            arcsLeft -= rows.degree(node)
            break
          }
        }
      }
      let swap = current
      current = next
      next = swap
    } while found > before || found > count / 24
    // Back to a queue of the nodes found last; the queue's beginning is no longer needed.
    var tail = 0
    for node in 0..<count where current[node >> 6] >> UInt64(node & 63) & 1 == 1 {
      queue[tail] = UInt32(node)
      tail += 1
    }
    return 0..<tail
  }
}
