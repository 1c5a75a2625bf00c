extension CSRGraph {
  /// The length of a shortest path between two nodes, searched from both ends; infinity where
  /// there is none.
  ///
  /// Much quicker than ``shortestDistances(from:length:)`` on a large graph, as only the
  /// neighbourhoods of both are looked at.
  ///
  /// - Complexity: As ``shortestDistances(from:length:)`` at worst.
  ///
  /// > I. Pohl, "Bi-directional search", *Machine Intelligence* 6:127–140, 1971.
  public func shortestDistance(
    from source: NodeID, to target: NodeID, length: EdgeLength = .hops
  ) -> Double {
    if source == target { return 0 }
    let backward = reversed()
    if length == .hops || weights == nil {
      return hopDistance(from: source, to: target, backward: backward)
    }
    return withRows { forward in
      backward.withRows { backward in
        var search = BidirectionalDijkstra(
          forward: forward, backward: backward, isInverse: length == .inverseWeight)
        return search.distance(from: source.rawValue, to: target.rawValue)
      }
    }
  }

  private func hopDistance(from source: NodeID, to target: NodeID, backward: CSRGraph) -> Double {
    var near = FrontierSide(graph: self, start: source.rawValue)
    var far = FrontierSide(graph: backward, start: target.rawValue)
    while !near.frontier.isEmpty, !far.frontier.isEmpty {
      // The cheaper side grows.
      if near.work <= far.work {
        if let meeting = near.grow(towards: far) { return Double(meeting) }
      } else {
        if let meeting = far.grow(towards: near) { return Double(meeting) }
      }
    }
    return .infinity
  }
}

/// One side of a bidirectional breadth-first search; only visited nodes take memory.
private struct FrontierSide {
  let graph: CSRGraph
  var depth: [UInt32: UInt32]
  var frontier: [UInt32]
  var level: UInt32 = 0
  /// The number of arcs that the next step looks at.
  var work: Int

  init(graph: CSRGraph, start: UInt32) {
    self.graph = graph
    depth = [start: 0]
    frontier = [start]
    work = graph.degree(of: NodeID(rawValue: start))
  }

  /// Visits the next level; the length of a path where it touches the other side.
  mutating func grow(towards other: FrontierSide) -> UInt32? {
    var next: [UInt32] = []
    level += 1
    work = 0
    var best: UInt32?
    for node in frontier {
      for arc in graph.arcs(of: NodeID(rawValue: node)) {
        let target = graph.targets[arc]
        guard depth[target] == nil else { continue }
        depth[target] = level
        if let rest = other.depth[target] { best = min(best ?? .max, level + rest) }
        next.append(target)
        work += graph.degree(of: NodeID(rawValue: target))
      }
    }
    frontier = next
    return best
  }
}

/// Dijkstra from both ends in turn, until no better meeting point can come.
private struct BidirectionalDijkstra: ~Copyable {
  private var near: Side
  private var far: Side

  init(forward: GraphRows, backward: GraphRows, isInverse: Bool) {
    near = Side(forward, isInverse: isInverse)
    far = Side(backward, isInverse: isInverse)
  }

  mutating func distance(from source: UInt32, to target: UInt32) -> Double {
    near.begin(at: source)
    far.begin(at: target)
    var best = Double.infinity
    while let a = near.heap.first, let b = far.heap.first, a.key + b.key < best {
      if a.key <= b.key {
        near.settle(towards: far, &best)
      } else {
        far.settle(towards: near, &best)
      }
    }
    return best
  }

  private struct Side: ~Copyable {
    let rows: GraphRows
    let isInverse: Bool
    let distance: Buffer<Double>
    var heap = QuaternaryHeap()

    init(_ rows: GraphRows, isInverse: Bool) {
      self.rows = rows
      self.isInverse = isInverse
      distance = Buffer(repeating: .infinity, count: rows.nodeCount)
    }

    mutating func begin(at node: UInt32) {
      distance[node] = 0
      heap.insert(key: 0, node: node)
    }

    mutating func settle(towards other: borrowing Side, _ best: inout Double) {
      guard let entry = heap.popMin(), entry.key == distance[entry.node] else { return }
      let node = Int(entry.node)
      for arc in rows.start(node)..<rows.start(node + 1) {
        let next = rows.target(arc)
        let through = entry.key + (isInverse ? 1 / rows.weight(arc) : rows.weight(arc))
        guard through < distance[next] else { continue }
        distance[next] = through
        let whole = through + other.distance[next]
        if whole < best { best = whole }
        // Beyond the best way so far nothing shorter can come.
        if through < best { heap.insert(key: through, node: UInt32(next)) }
      }
    }
  }
}
