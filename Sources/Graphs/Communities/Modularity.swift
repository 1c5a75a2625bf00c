extension CSRGraph {
  /// How much more weight lies within groups than would by chance.
  ///
  /// *Q* = Σ over groups of (inner weight / *m* − *γ* (strength / 2*m*)²); the undirected form, so
  /// directions do not matter. 0 for a graph without edges.
  ///
  /// - Parameters:
  ///   - partition: A group for each node.
  ///   - resolution: *γ*; above 1 prefers smaller groups.
  ///   - usesWeights: Whether edges are weighed.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(|V| + |E|).
  ///
  /// > M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in networks",
  /// > *Physical Review E* 69:026113, 2004.
  /// > [doi:10.1103/PhysRevE.69.026113](https://doi.org/10.1103/PhysRevE.69.026113)
  public func modularity(
    of partition: NodePartition, resolution: Double = 1, usesWeights: Bool = true
  ) -> Double {
    precondition(partition.groupOf.count == nodeCount, "the partition has other nodes")
    let level = CommunityLevel(undirected(), usesWeights: usesWeights)
    return level.modularity(of: partition.groupOf, groups: partition.groupCount, resolution)
  }
}

/// A graph whose nodes are groups of nodes: with weights inside nodes.
struct CommunityLevel {
  var offsets: [UInt32]
  var targets: [UInt32]
  var weights: [Double]
  /// Twice the weight inside each node.
  var inner: [Double]
  /// The sum of the weights at each node, those inside counted twice.
  var strength: [Double]
  /// The sum of all strengths.
  var total: Double

  var nodeCount: Int { strength.count }

  init(_ graph: CSRGraph, usesWeights: Bool) {
    offsets = graph.offsets
    targets = graph.targets
    weights =
      (usesWeights ? graph.weights : nil) ?? [Double](repeating: 1, count: graph.arcCount)
    inner = [Double](repeating: 0, count: graph.nodeCount)
    strength = usesWeights ? graph.strengths() : graph.degrees().map(Double.init)
    total = strength.reduce(0, +)
  }

  /// The graph whose nodes are the groups of a partition of another's nodes.
  init(merging level: CommunityLevel, into groupOf: [UInt32], groups: Int) {
    var starts = [Int](repeating: 0, count: groups + 1)
    for group in groupOf { starts[Int(group) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    var members = [UInt32](repeating: 0, count: groupOf.count)
    for node in groupOf.indices {
      members[next[Int(groupOf[node])]] = UInt32(node)
      next[Int(groupOf[node])] += 1
    }
    offsets = [0]
    offsets.reserveCapacity(groups + 1)
    targets = []
    weights = []
    inner = [Double](repeating: 0, count: groups)
    strength = inner
    total = level.total
    var sum = [Double](repeating: 0, count: groups)
    var touched: [UInt32] = []
    for group in 0..<groups {
      for place in starts[group]..<starts[group + 1] {
        let node = Int(members[place])
        strength[group] += level.strength[node]
        inner[group] += level.inner[node]
        for arc in Int(level.offsets[node])..<Int(level.offsets[node + 1]) {
          let other = groupOf[Int(level.targets[arc])]
          if sum[Int(other)] == 0 { touched.append(other) }
          sum[Int(other)] += level.weights[arc]
        }
      }
      for other in touched {
        if Int(other) == group {
          inner[group] += sum[group]
        } else {
          targets.append(other)
          weights.append(sum[Int(other)])
        }
        sum[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(UInt32(targets.count))
    }
  }

  func modularity(of groupOf: [UInt32], groups: Int, _ resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var within = [Double](repeating: 0, count: groups)
    var strengths = within
    for node in 0..<nodeCount {
      let group = groupOf[node]
      strengths[Int(group)] += strength[node]
      var sum = inner[node]
      for arc in Int(offsets[node])..<Int(offsets[node + 1])
      where groupOf[Int(targets[arc])] == group { sum += weights[arc] }
      within[Int(group)] += sum
    }
    var quality = 0.0
    for group in 0..<groups {
      let share = strengths[group] / total
      quality += within[group] / total - resolution * share * share
    }
    return quality
  }
}
