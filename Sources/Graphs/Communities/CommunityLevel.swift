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

  /// Where the ties of a node stand in ``targets`` and ``weights``.
  func arcs(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

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
    let (starts, members) = Self.members(of: groupOf, groups: groups)
    offsets = [0]
    offsets.reserveCapacity(groups + 1)
    targets = []
    weights = []
    inner = [Double](repeating: 0, count: groups)
    strength = inner
    total = level.total
    var sums = GroupSums(groupCount: groups)
    for group in 0..<groups {
      for place in starts[group]..<starts[group + 1] {
        let node = Int(members[place])
        strength[group] += level.strength[node]
        inner[group] += level.inner[node]
        for arc in level.arcs(of: node) {
          sums.add(level.weights[arc], to: groupOf[Int(level.targets[arc])])
        }
      }
      for place in 0..<sums.count {
        let other = sums.group(place)
        if Int(other) == group {
          inner[group] += sums[other]
        } else {
          targets.append(other)
          weights.append(sums[other])
        }
      }
      sums.clear()
      offsets.append(UInt32(targets.count))
    }
  }

  /// The nodes of each group in rising order, and where those of each group start.
  private static func members(
    of groupOf: [UInt32], groups: Int
  ) -> (starts: [Int], members: [UInt32]) {
    var starts = [Int](repeating: 0, count: groups + 1)
    for group in groupOf { starts[Int(group) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    var members = [UInt32](repeating: 0, count: groupOf.count)
    for node in groupOf.indices {
      members[next[Int(groupOf[node])]] = UInt32(node)
      next[Int(groupOf[node])] += 1
    }
    return (starts, members)
  }

  /// The modularity of a partition of the nodes; see ``CSRGraph/modularity(of:resolution:usesWeights:)``.
  func modularity(of groupOf: [UInt32], groups: Int, _ resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var within = [Double](repeating: 0, count: groups)
    var strengths = within
    for node in 0..<nodeCount {
      let group = groupOf[node]
      strengths[Int(group)] += strength[node]
      var sum = inner[node]
      for arc in arcs(of: node) where groupOf[Int(targets[arc])] == group { sum += weights[arc] }
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
