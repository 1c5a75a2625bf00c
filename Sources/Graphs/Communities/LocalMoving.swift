/// Moves single nodes to the neighbouring group that raises modularity most, until none can.
struct LocalMoving: ~Copyable {
  private let offsets: Buffer<UInt32>
  private let targets: Buffer<UInt32>
  private let weights: Buffer<Double>
  private let strength: Buffer<Double>
  private let total: Double
  let resolution: Double
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
    self.resolution = resolution
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
    let count = groupOf.count
    guard total > 0 else { return false }
    // A queue in a ring: each node is in it once at most.
    let queue = Buffer(order)
    var head = 0
    var waiting = count
    let isQueued = Buffer(repeating: true, count: count)
    let sum = Buffer<Double>(repeating: 0, count: count)
    let touched = Buffer<UInt32>(repeating: 0, count: count)
    var touchedCount = 0
    var moved = false
    let factor = resolution / total
    // A gain must be more than rounding, else two equal groups could swap nodes for ever.
    let threshold = 1e-12 * total
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isQueued[node] = false
      let own = groupOf[node]
      let row = Int(offsets[node])..<Int(offsets[node + 1])
      for arc in row {
        let group = groupOf[targets[arc]]
        if sum[group] == 0 {
          touched[touchedCount] = group
          touchedCount += 1
        }
        sum[group] += weights[arc]
      }
      let strength = strength[node]
      groupStrength[own] -= strength
      var best = own
      var bestGain = sum[own] - factor * strength * groupStrength[own]
      for index in 0..<touchedCount {
        let group = touched[index]
        guard group != own else { continue }
        let gain = sum[group] - factor * strength * groupStrength[group]
        if gain > bestGain + threshold || (best != own && gain == bestGain && group < best) {
          best = group
          bestGain = gain
        }
      }
      // Alone is better than a group that pulls less than chance.
      if bestGain < -threshold, groupSize[own] > 1, let empty = emptyGroups.popLast() {
        best = empty
      }
      for index in 0..<touchedCount { sum[touched[index]] = 0 }
      touchedCount = 0
      groupStrength[best] += strength
      guard best != own else { continue }
      moved = true
      groupOf[node] = best
      groupSize[best] += 1
      groupSize[own] -= 1
      if groupSize[own] == 0 { emptyGroups.append(own) }
      for arc in row {
        let other = Int(targets[arc])
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
