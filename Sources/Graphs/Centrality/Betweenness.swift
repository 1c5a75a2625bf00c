extension CSRGraph {
  /// How often each node lies on a shortest path between two others.
  ///
  /// The score of *v* is the sum, over pairs *s*, *t*, of the share of shortest *s*–*t* paths that
  /// pass through *v*. End points do not count. In an undirected graph each unordered pair counts
  /// once. Sums of lengths that differ by less than 10⁻¹⁰ of their size are ties, as 1/2 + 1/2 and
  /// 1/3 + 1/3 + 1/3 are.
  ///
  ///     let path = CSRGraph(nodeCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.betweenness()  // [0, 1, 0]
  ///
  /// - Returns: One score per node, in node order, not normalised.
  /// - Complexity: O(|V||E|) time for hops, O(|V||E| + |V|² log |V|) for other lengths;
  ///   O(|V| + |E|) space.
  ///
  /// > U. Brandes, "A Faster Algorithm for Betweenness Centrality", *Journal of Mathematical
  /// > Sociology* 25(2):163–177, 2001.
  /// > [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249)
  public func betweenness(length: EdgeLength = .hops, threads: Int = 1) -> [Double] {
    guard nodeCount > 0 else { return [] }
    let renumbered = renumberedByDegree()
    let graph = renumbered.graph
    let lengths = graph.withLengths(length)
    // A fixed number of parts, each with sums of its own that are added up in order: the same
    // scores for any number of threads. Sources near each other are searched together.
    let sources = graph.breadthFirstOrder()
    let step = max(8, (sources.count / 16 + 7) / 8 * 8)
    let parts = concurrentMap((sources.count + step - 1) / step, threads: threads) { part in
      let own = sources[part * step..<min((part + 1) * step, sources.count)]
      return lengths?.dependencies(of: own) ?? graph.hopDependencies(of: own)
    }
    var scores = [Double](repeating: 0, count: nodeCount)
    for part in parts {
      for node in scores.indices { scores[node] += part[node] }
    }
    // Undirected: each pair was met from both ends.
    if !isDirected { for node in scores.indices { scores[node] /= 2 } }
    return renumbered.restored(scores)
  }

  private func hopDependencies(of sources: ArraySlice<UInt32>) -> [Double] {
    withRows { rows in
      var lanes = BetweennessLanes(rows)
      var rest = sources
      while !rest.isEmpty {
        lanes.add(Array(rest.prefix(BetweennessLanes.width)))
        rest = rest.dropFirst(BetweennessLanes.width)
      }
      return lanes.scores.array()
    }
  }

  /// The dependencies of some sources in a graph whose weights are lengths.
  private func dependencies(of sources: ArraySlice<UInt32>) -> [Double] {
    withRows { rows in
      var search = DijkstraSearch(rows, isInverse: false)
      let counts = PathCounts(rows)
      for source in sources {
        search.run(from: source)
        counts.add(search)
      }
      return counts.scores.array()
    }
  }

  /// All nodes, each component in the order of a breadth-first search from its lowest node.
  func breadthFirstOrder() -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(nodeCount)
    var isFound = [Bool](repeating: false, count: nodeCount)
    for start in 0..<nodeCount where !isFound[start] {
      isFound[start] = true
      order.append(UInt32(start))
      var head = order.count - 1
      while head < order.count {
        let node = Int(order[head])
        head += 1
        for arc in Int(offsets[node])..<Int(offsets[node + 1]) where !isFound[Int(targets[arc])] {
          isFound[Int(targets[arc])] = true
          order.append(targets[arc])
        }
      }
    }
    return order
  }
}
