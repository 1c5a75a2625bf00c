/// Moves single nodes to the neighbouring group that raises modularity most, until none can.
struct LocalMoving {
  let level: CommunityLevel
  let resolution: Double
  /// The group of each node.
  private(set) var groupOf: [UInt32]
  /// The sum of the strengths in each group.
  private var groupStrength: [Double]
  private var groupSize: [UInt32]
  private var emptyGroups: [UInt32] = []

  /// Starts from a partition; group numbers are below the number of nodes.
  init(level: CommunityLevel, groupOf: [UInt32], resolution: Double) {
    self.level = level
    self.groupOf = groupOf
    self.resolution = resolution
    groupStrength = [Double](repeating: 0, count: level.nodeCount)
    groupSize = [UInt32](repeating: 0, count: level.nodeCount)
    for node in groupOf.indices {
      groupStrength[Int(groupOf[node])] += level.strength[node]
      groupSize[Int(groupOf[node])] += 1
    }
  }

  /// Visits nodes in the order given, then again those whose neighbours moved.
  ///
  /// - Returns: Whether anything moved.
  mutating func run(order: [UInt32]) -> Bool {
    let count = level.nodeCount
    guard level.total > 0 else { return false }
    // A queue in a ring: each node is in it once at most.
    var queue = order
    var head = 0
    var waiting = count
    var isQueued = [Bool](repeating: true, count: count)
    var sum = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    var moved = false
    let factor = resolution / level.total
    // A gain must be more than rounding, else two equal groups could swap nodes for ever.
    let threshold = 1e-12 * level.total
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isQueued[node] = false
      let own = groupOf[node]
      let row = Int(level.offsets[node])..<Int(level.offsets[node + 1])
      for arc in row {
        let group = groupOf[Int(level.targets[arc])]
        if sum[Int(group)] == 0 { touched.append(group) }
        sum[Int(group)] += level.weights[arc]
      }
      let strength = level.strength[node]
      groupStrength[Int(own)] -= strength
      var best = own
      var bestGain = sum[Int(own)] - factor * strength * groupStrength[Int(own)]
      for group in touched where group != own {
        let gain = sum[Int(group)] - factor * strength * groupStrength[Int(group)]
        if gain > bestGain + threshold || (best != own && gain == bestGain && group < best) {
          best = group
          bestGain = gain
        }
      }
      // Alone is better than a group that pulls less than chance.
      if bestGain < -threshold, groupSize[Int(own)] > 1, let empty = emptyGroups.popLast() {
        best = empty
      }
      for group in touched { sum[Int(group)] = 0 }
      touched.removeAll(keepingCapacity: true)
      groupStrength[Int(best)] += strength
      guard best != own else { continue }
      moved = true
      groupOf[node] = best
      groupSize[Int(best)] += 1
      groupSize[Int(own)] -= 1
      if groupSize[Int(own)] == 0 { emptyGroups.append(own) }
      for arc in row {
        let other = Int(level.targets[arc])
        if !isQueued[other], groupOf[other] != best {
          isQueued[other] = true
          let tail = head + waiting
          queue[tail >= count ? tail - count : tail] = UInt32(other)
          waiting += 1
        }
      }
    }
    return moved
  }
}
