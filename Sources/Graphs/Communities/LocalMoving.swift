/// Moves single nodes to the neighbouring group that raises modularity most, until none can.
struct LocalMoving: ~Copyable {
  private let offsets: Buffer<UInt32>
  private let targets: Buffer<UInt32>
  private let weights: Buffer<Double>
  private let strength: Buffer<Double>
  private let total: Double
  /// What the product of two strengths takes from a gain.
  private let factor: Double
  /// A gain must be more than rounding, else two equal groups could swap nodes for ever.
  private let threshold: Double
  /// The group of each node.
  let groupOf: Buffer<UInt32>
  /// The sum of the strengths in each group.
  private let groupStrength: Buffer<Double>
  private let groupSize: Buffer<UInt32>
  private var emptyGroups: [UInt32] = []

  /// Starts from a partition; group numbers are below the number of nodes.
  init(level: CommunityLevel, groupOf: [UInt32], resolution: Double) {
    offsets = Buffer(level.offsets)
    targets = Buffer(level.targets)
    weights = Buffer(level.weights)
    strength = Buffer(level.strength)
    total = level.total
    self.groupOf = Buffer(groupOf)
    factor = resolution / total
    threshold = 1e-12 * total
    groupStrength = Buffer(repeating: 0, count: level.nodeCount)
    groupSize = Buffer(repeating: 0, count: level.nodeCount)
    for node in groupOf.indices {
      groupStrength[groupOf[node]] += level.strength[node]
      groupSize[groupOf[node]] += 1
    }
  }

  /// Visits nodes in the order given, then again those whose neighbours moved.
  ///
  /// - Returns: Whether anything moved.
  mutating func run(order: [UInt32]) -> Bool {
    guard total > 0 else { return false }
    var queue = NodeQueue(order)
    var sums = GroupSums(groupCount: groupOf.count)
    var moved = false
    while let node = queue.pop() {
      let own = groupOf[node]
      let row = Int(offsets[node])..<Int(offsets[node + 1])
      for arc in row { sums.add(weights[arc], to: groupOf[targets[arc]]) }
      groupStrength[own] -= strength[node]
      let best = bestGroup(of: node, sums)
      sums.clear()
      groupStrength[best] += strength[node]
      guard best != own else { continue }
      moved = true
      move(node, from: own, to: best)
      for arc in row {
        let other = targets[arc]
        if !queue.contains(other), groupOf[other] != best { queue.push(other) }
      }
    }
    return moved
  }

  /// The group that a node raises modularity most in, which may be its own or an empty one.
  ///
  /// The node's strength must have been taken out of its own group.
  @inline(__always)
  private mutating func bestGroup(of node: Int, _ sums: borrowing GroupSums) -> UInt32 {
    let own = groupOf[node]
    let strength = strength[node]
    var best = own
    var bestGain = sums[own] - factor * strength * groupStrength[own]
    for place in 0..<sums.count {
      let group = sums.group(place)
      guard group != own else { continue }
      let gain = sums[group] - factor * strength * groupStrength[group]
      if gain > bestGain + threshold || (best != own && gain == bestGain && group < best) {
        best = group
        bestGain = gain
      }
    }
    // Alone is better than a group that pulls less than chance.
    if bestGain < -threshold, groupSize[own] > 1, let empty = emptyGroups.popLast() {
      best = empty
    }
    return best
  }

  @inline(__always)
  private mutating func move(_ node: Int, from own: UInt32, to best: UInt32) {
    groupOf[node] = best
    groupSize[best] += 1
    groupSize[own] -= 1
    if groupSize[own] == 0 { emptyGroups.append(own) }
  }
}
