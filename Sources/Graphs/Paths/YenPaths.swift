extension CSRGraph {
  /// The *k* shortest paths between two nodes that visit no node twice, shortest first.
  ///
  /// Fewer than *k* where there are no more. Which of several paths of the same length are given is
  /// decided by the node numbers alone. Each detour is searched with A*, led by the exact distances
  /// to the target.
  ///
  /// - Complexity: O(k |V| (|V| + |E|) log |V|) at worst; in practice a small part of it.
  ///
  /// > J. Y. Yen, "Finding the K shortest loopless paths in a network", *Management Science*
  /// > 17(11):712–716, 1971. [doi:10.1287/mnsc.17.11.712](https://doi.org/10.1287/mnsc.17.11.712)
  /// > E. L. Lawler, "A procedure for computing the K best solutions…", *Management Science*
  /// > 18(7):401–405, 1972. [doi:10.1287/mnsc.18.7.401](https://doi.org/10.1287/mnsc.18.7.401)
  public func shortestPaths(
    from source: NodeID, to target: NodeID, count: Int, length: EdgeLength = .inverseWeight
  ) -> [GraphPath] {
    guard count > 0 else { return [] }
    let remaining = reversed().shortestDistances(from: target, length: length)
    guard remaining[source.index] < .infinity else { return [] }
    var search = DetourSearch(
      graph: self, lengths: arcLengths(length), remaining: remaining, target: target.rawValue)
    guard let first = search.path(after: [], from: source.rawValue, avoiding: []) else {
      return []
    }
    var results: [YenCandidate] = []
    var candidates = [YenCandidate(nodes: first.nodes, length: first.length, branch: 0)]
    while results.count < count,
      let best = candidates.indices.min(by: { candidates[$0] < candidates[$1] })
    {
      let path = candidates.remove(at: best)
      results.append(path)
      guard results.count < count else { break }
      candidates += search.detours(from: path, after: results)
    }
    return results.map {
      GraphPath(nodes: $0.nodes.map(NodeID.init(rawValue:)), length: $0.length)
    }
  }
}

private struct YenCandidate {
  var nodes: [UInt32]
  var length: Double
  /// Where it left the path that it came from: detours before that were tried there.
  var branch: Int

  static func < (a: YenCandidate, b: YenCandidate) -> Bool {
    sameLength(a.length, b.length)
      ? a.nodes.lexicographicallyPrecedes(b.nodes) : a.length < b.length
  }
}

/// A* to one target, again and again, with buffers that are used again.
private struct DetourSearch: ~Copyable {
  let graph: CSRGraph
  let lengths: [Double]?
  let remaining: [Double]
  let target: UInt32
  private var distance: [Double]
  private var previous: [UInt32]
  private var touched: [UInt32] = []
  private var isBlocked: [Bool]
  private var heap = QuaternaryHeap()

  init(graph: CSRGraph, lengths: [Double]?, remaining: [Double], target: UInt32) {
    self.graph = graph
    self.lengths = lengths
    self.remaining = remaining
    self.target = target
    distance = [Double](repeating: .infinity, count: graph.nodeCount)
    previous = [UInt32](repeating: .max, count: graph.nodeCount)
    isBlocked = [Bool](repeating: false, count: graph.nodeCount)
  }

  func length(from source: UInt32, to target: UInt32) -> Double {
    guard let lengths else { return 1 }
    return graph.arc(from: NodeID(rawValue: source), to: NodeID(rawValue: target))
      .map { lengths[$0] } ?? .infinity
  }

  /// For each node of a path the shortest path that leaves it there, and that is none of those found.
  mutating func detours(from path: YenCandidate, after found: [YenCandidate]) -> [YenCandidate] {
    var detours: [YenCandidate] = []
    var rootLength = 0.0
    for index in 0..<max(0, path.nodes.count - 1) {
      if index >= path.branch {
        // Detours must leave this root by an arc that no path so far has taken.
        let root = path.nodes[...index]
        let taken = found.filter { $0.nodes.count > index + 1 && $0.nodes[...index] == root }
          .map { $0.nodes[index + 1] }
        if let detour = self.path(
          after: Array(root.dropLast()), from: path.nodes[index], avoiding: taken)
        {
          detours.append(
            YenCandidate(
              nodes: root.dropLast() + detour.nodes, length: rootLength + detour.length,
              branch: index))
        }
      }
      rootLength += length(from: path.nodes[index], to: path.nodes[index + 1])
    }
    return detours
  }

  /// A shortest path from a node to the target that meets no node of the root and does not start
  /// with an arc to a node that is to be avoided.
  mutating func path(
    after root: [UInt32], from start: UInt32, avoiding taken: [UInt32]
  ) -> (nodes: [UInt32], length: Double)? {
    for node in touched { distance[Int(node)] = .infinity }
    touched.removeAll(keepingCapacity: true)
    heap.removeAll()
    for node in root { isBlocked[Int(node)] = true }
    defer { for node in root { isBlocked[Int(node)] = false } }
    distance[Int(start)] = 0
    touched.append(start)
    heap.insert(key: remaining[Int(start)], node: start)
    while let entry = heap.popMin() {
      if entry.node == target { break }
      let node = Int(entry.node)
      let here = distance[node]
      guard entry.key <= here + remaining[node] else { continue }
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let next = graph.targets[arc]
        let through = here + (lengths?[arc] ?? 1)
        guard through < distance[Int(next)], !isBlocked[Int(next)],
          remaining[Int(next)] < .infinity
        else { continue }
        if entry.node == start, taken.contains(next) { continue }
        if distance[Int(next)] == .infinity { touched.append(next) }
        distance[Int(next)] = through
        previous[Int(next)] = entry.node
        heap.insert(key: through + remaining[Int(next)], node: next)
      }
    }
    guard distance[Int(target)] < .infinity else { return nil }
    var nodes = [target]
    while let node = nodes.last, node != start { nodes.append(previous[Int(node)]) }
    return (nodes.reversed(), distance[Int(target)])
  }
}
