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
    let lengths = arcLengths(length)
    var search = DijkstraSearch(graph: self, lengths: lengths ?? [])
    var counts = PathCounts(graph: self, lengths: lengths)
    for source in 0..<UInt32(nodeCount) where degree(of: NodeID(rawValue: source)) > 0 {
      if lengths != nil {
        search.run(from: source)
        counts.accumulate(from: source, order: search.order, distance: search.distance)
      } else {
        counts.accumulateHops(from: source)
      }
    }
    // Undirected: each pair was met from both ends.
    return isDirected ? counts.betweenness : counts.betweenness.map { $0 / 2 }
  }
}

/// The second half of Brandes' algorithm: numbers of shortest paths, then dependencies.
///
/// Path counts are doubles: a 64-bit integer overflows on a grid of 36 × 36.
struct PathCounts {
  let graph: CSRGraph
  let lengths: [Double]?
  private(set) var betweenness: [Double]
  /// The sums for edges, where asked for.
  private(set) var edgeBetweenness: [Double] = []
  private let edgeOfArc: [EdgeID]
  private var sigma: [Double]
  private var delta: [Double]
  private var depth: [UInt32]
  private var place: [UInt32]
  private var queue: [UInt32] = []

  init(graph: CSRGraph, lengths: [Double]?, countsEdges: Bool = false) {
    self.graph = graph
    self.lengths = lengths
    betweenness = [Double](repeating: 0, count: graph.nodeCount)
    edgeOfArc = countsEdges ? graph.edgeOfArc() : []
    edgeBetweenness = [Double](repeating: 0, count: countsEdges ? graph.edgeCount : 0)
    sigma = betweenness
    delta = betweenness
    depth = [UInt32](repeating: .max, count: lengths == nil ? graph.nodeCount : 0)
    place = [UInt32](repeating: .max, count: lengths == nil ? 0 : graph.nodeCount)
    queue.reserveCapacity(graph.nodeCount)
  }

  /// Adds the dependencies of one source, all edges having length 1.
  mutating func accumulateHops(from source: UInt32) {
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    depth[Int(source)] = 0
    sigma[Int(source)] = 1
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      let next = depth[node] + 1
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let target = Int(graph.targets[arc])
        if depth[target] == .max {
          depth[target] = next
          queue.append(UInt32(target))
        }
        if depth[target] == next { sigma[target] += sigma[node] }
      }
    }
    for index in queue.indices.reversed() {
      let node = Int(queue[index])
      let next = depth[node] + 1
      var sum = 0.0
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let target = Int(graph.targets[arc])
        if depth[target] == next {
          sum += delta[target]
          if !edgeOfArc.isEmpty {
            edgeBetweenness[edgeOfArc[arc].index] += sigma[node] * delta[target]
          }
        }
      }
      // delta holds (1 + dependency) / sigma, the share that each path to the node carries.
      let dependency = sum * sigma[node]
      delta[node] = (1 + dependency) / sigma[node]
      if node != Int(source) { betweenness[node] += dependency }
    }
    for node in queue {
      depth[Int(node)] = .max
      sigma[Int(node)] = 0
    }
  }

  /// Adds the dependencies of one source, given the nodes from near to far and their distances.
  mutating func accumulate(from source: UInt32, order: [UInt32], distance: [Double]) {
    guard let lengths else { return }
    for (index, node) in order.enumerated() { place[Int(node)] = UInt32(index) }
    sigma[Int(source)] = 1
    for node in order.map(Int.init) {
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let target = Int(graph.targets[arc])
        if place[target] > place[node],
          sameLength(distance[node] + lengths[arc], distance[target])
        {
          sigma[target] += sigma[node]
        }
      }
    }
    for node in order.reversed().map(Int.init) {
      var sum = 0.0
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let target = Int(graph.targets[arc])
        if place[target] > place[node],
          sameLength(distance[node] + lengths[arc], distance[target])
        {
          sum += delta[target]
          if !edgeOfArc.isEmpty {
            edgeBetweenness[edgeOfArc[arc].index] += sigma[node] * delta[target]
          }
        }
      }
      let dependency = sum * sigma[node]
      delta[node] = (1 + dependency) / sigma[node]
      if node != Int(source) { betweenness[node] += dependency }
    }
    for node in order {
      place[Int(node)] = .max
      sigma[Int(node)] = 0
    }
  }
}
