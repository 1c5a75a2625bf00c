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
    if length == .hops || (length == .inverseWeight && weights == nil) || weights == nil {
      return hopDistance(from: source, to: target, backward: backward)
    }
    var search = BidirectionalDijkstra(forward: self, backward: backward, length: length)
    return search.distance(from: source.rawValue, to: target.rawValue)
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
private struct BidirectionalDijkstra {
  let sides: [CSRGraph]
  let length: EdgeLength
  private var distance: [[UInt32: Double]] = [[:], [:]]
  private var settled: [Set<UInt32>] = [[], []]
  private var heaps = [QuaternaryHeap(), QuaternaryHeap()]

  init(forward: CSRGraph, backward: CSRGraph, length: EdgeLength) {
    sides = [forward, backward]
    self.length = length
  }

  mutating func distance(from source: UInt32, to target: UInt32) -> Double {
    distance = [[source: 0], [target: 0]]
    heaps[0].insert(key: 0, node: source)
    heaps[1].insert(key: 0, node: target)
    var best = Double.infinity
    while let a = heaps[0].first, let b = heaps[1].first, a.key + b.key < best {
      let side = a.key <= b.key ? 0 : 1
      guard let entry = heaps[side].popMin(), settled[side].insert(entry.node).inserted else {
        continue
      }
      let graph = sides[side]
      for arc in graph.arcs(of: NodeID(rawValue: entry.node)) {
        let next = graph.targets[arc]
        let weight = graph.arcWeight(arc)
        let through = entry.key + (length == .weight ? weight : 1 / weight)
        guard through < distance[side][next] ?? .infinity else { continue }
        distance[side][next] = through
        heaps[side].insert(key: through, node: next)
        if let rest = distance[1 - side][next] { best = min(best, through + rest) }
      }
    }
    return best
  }
}
