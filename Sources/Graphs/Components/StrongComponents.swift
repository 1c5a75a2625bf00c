extension CSRGraph {
  /// The parts in which every node can be reached from every other along the edges.
  ///
  /// In an undirected graph these are the connected components.
  ///
  /// - Complexity: O(|V| + |E|); no recursion, so long chains are no danger.
  ///
  /// > R. Tarjan, "Depth-first search and linear graph algorithms", *SIAM Journal on Computing*
  /// > 1(2):146–160, 1972. [doi:10.1137/0201010](https://doi.org/10.1137/0201010)
  public func stronglyConnectedComponents() -> NodePartition {
    guard isDirected else { return connectedComponents() }
    var index = [UInt32](repeating: .max, count: nodeCount)
    var low = index
    var label = index
    var nextArc = offsets.dropLast().map(Int.init)
    var path: [Int] = []
    var open: [Int] = []
    var counter: UInt32 = 0
    for root in 0..<nodeCount where index[root] == .max {
      path.append(root)
      while let node = path.last {
        if index[node] == .max {
          index[node] = counter
          low[node] = counter
          counter += 1
          open.append(node)
        }
        if nextArc[node] < Int(offsets[node + 1]) {
          let target = Int(targets[nextArc[node]])
          nextArc[node] += 1
          if index[target] == .max {
            path.append(target)
          } else if label[target] == .max {
            low[node] = min(low[node], index[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last { low[parent] = min(low[parent], low[node]) }
        guard low[node] == index[node] else { continue }
        while let member = open.popLast() {
          label[member] = UInt32(node)
          if member == node { break }
        }
      }
    }
    return NodePartition(nodeLabels: label)
  }
}
