extension CSRGraph {
  /// A path between two nodes whose weakest tie is as strong as can be; nil where there is none.
  ///
  /// The `length` of the result is the weight of that tie (infinity from a node to itself). In an
  /// unweighted graph every path is equally wide, and a shortest one is given.
  ///
  /// - Complexity: O((|V| + |E|) log |V|).
  ///
  /// > M. Pollack, "The maximum capacity through a network", *Operations Research* 8(5):733–736,
  /// > 1960. [doi:10.1287/opre.8.5.733](https://doi.org/10.1287/opre.8.5.733)
  public func widestPath(from source: NodeID, to target: NodeID) -> GraphPath? {
    let enough = width(from: source, to: target)
    guard enough > 0 else { return nil }
    return GraphPath(
      nodes: shortestPath(from: source, to: target, alongTiesOf: enough), length: enough)
  }

  /// The weight of the weakest tie on a widest path; 0 where there is no path.
  private func width(from source: NodeID, to target: NodeID) -> Double {
    var width = [Double](repeating: 0, count: nodeCount)
    var heap = QuaternaryHeap()
    var isSettled = [Bool](repeating: false, count: nodeCount)
    width[source.index] = .infinity
    heap.insert(key: -Double.infinity, node: source.rawValue)
    while let entry = heap.popMin() {
      let node = Int(entry.node)
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      if entry.node == target.rawValue { break }
      for arc in arcs(of: NodeID(node)) {
        let next = Int(targets[arc])
        let through = min(width[node], arcWeight(arc))
        if through > width[next] {
          width[next] = through
          heap.insert(key: -through, node: UInt32(next))
        }
      }
    }
    return width[target.index]
  }

  /// The nodes of a path with the fewest steps along ties that are strong enough, of which there is
  /// one at least.
  private func shortestPath(
    from source: NodeID, to target: NodeID, alongTiesOf enough: Double
  ) -> [NodeID] {
    var steps = [UInt32](repeating: .max, count: nodeCount)
    var previous = steps
    steps[source.index] = 0
    var queue = [source.rawValue]
    var head = 0
    while head < queue.count, steps[target.index] == .max {
      let node = Int(queue[head])
      head += 1
      for arc in arcs(of: NodeID(node)) where arcWeight(arc) >= enough {
        let next = Int(targets[arc])
        guard steps[next] == .max else { continue }
        steps[next] = steps[node] + 1
        previous[next] = UInt32(node)
        queue.append(UInt32(next))
      }
    }
    var nodes = [target]
    while let node = nodes.last, node != source {
      nodes.append(NodeID(rawValue: previous[node.index]))
    }
    return nodes.reversed()
  }
}
