extension CSRGraph {
  /// The number of edges on a shortest path from a node to each node; `UInt32.max` where there is
  /// none.
  ///
  /// Directed edges are followed in their direction.
  ///
  /// - Complexity: O(|V| + |E|).
  ///
  /// > E. F. Moore, "The shortest path through a maze", *Proc. Int. Symp. Switching Theory*, 1959.
  public func breadthFirstDistances(from source: NodeID) -> [UInt32] {
    var distance = [UInt32](repeating: .max, count: nodeCount)
    var queue: [UInt32] = [source.rawValue]
    queue.reserveCapacity(nodeCount)
    distance[source.index] = 0
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      let next = distance[node] + 1
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        let target = Int(targets[arc])
        if distance[target] == .max {
          distance[target] = next
          queue.append(UInt32(target))
        }
      }
    }
    return distance
  }
}
