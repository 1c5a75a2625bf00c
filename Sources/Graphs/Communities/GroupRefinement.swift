/// Takes groups apart into single nodes and joins these within their group where that pays.
///
/// Only parts that are well tied to the rest of their group take part, so what comes together is
/// connected inside: the step that Leiden adds to Louvain.
struct GroupRefinement: ~Copyable {
  private let level: CommunityLevel
  private let groupOf: [UInt32]
  /// What the product of two strengths takes from a gain.
  private let factor: Double
  private let partOf: Buffer<UInt32>
  private let partStrength: Buffer<Double>
  /// Whether a node is the only one of its part.
  private let isAlone: Buffer<Bool>
  private let groupStrength: Buffer<Double>
  /// The weight between each part and the rest of its group.
  private let outward: Buffer<Double>

  /// Every node by itself; the groups are below the number of nodes.
  ///
  /// - Complexity: O(|V| + |E|).
  init(_ level: CommunityLevel, groupOf: [UInt32], _ resolution: Double) {
    self.level = level
    self.groupOf = groupOf
    factor = resolution / level.total
    let count = level.nodeCount
    partOf = Buffer((0..<UInt32(count)).map { $0 })
    partStrength = Buffer(level.strength)
    isAlone = Buffer(repeating: true, count: count)
    groupStrength = Buffer(repeating: 0, count: count)
    outward = Buffer(repeating: 0, count: count)
    for node in 0..<count { groupStrength[groupOf[node]] += level.strength[node] }
    for node in 0..<count {
      for arc in level.arcs(of: node) where groupOf[Int(level.targets[arc])] == groupOf[node] {
        outward[node] += level.weights[arc]
      }
    }
  }

  /// The part of each node, when each has had its turn in the order given.
  ///
  /// - Complexity: O(|V| + |E|).
  consuming func parts(order: [UInt32]) -> [UInt32] {
    guard level.total > 0 else { return partOf.array() }
    var sums = GroupSums(groupCount: level.nodeCount)
    for node in order.lazy.map(Int.init) {
      let group = groupOf[node]
      guard isAlone[node], isWellConnected(UInt32(node), in: group) else { continue }
      for arc in level.arcs(of: node) {
        let other = Int(level.targets[arc])
        if groupOf[other] == group { sums.add(level.weights[arc], to: partOf[other]) }
      }
      let best = bestPart(for: UInt32(node), in: group, sums)
      if best != UInt32(node) { join(node, best, sums[best]) }
      sums.clear()
    }
    return partOf.array()
  }

  private func isWellConnected(_ part: UInt32, in group: UInt32) -> Bool {
    let strength = partStrength[part]
    return outward[part] >= factor * strength * (groupStrength[group] - strength)
  }

  /// The part that a node raises modularity most in, or its own.
  @inline(__always)
  private func bestPart(
    for node: UInt32, in group: UInt32, _ sums: borrowing GroupSums
  ) -> UInt32 {
    var best = node
    var bestGain = 0.0
    for place in 0..<sums.count {
      let candidate = sums.group(place)
      guard candidate != node, isWellConnected(candidate, in: group) else { continue }
      let gain = sums[candidate] - factor * level.strength[Int(node)] * partStrength[candidate]
      if gain > bestGain || (gain == bestGain && best != node && candidate < best) {
        best = candidate
        bestGain = gain
      }
    }
    return best
  }

  /// Joins a node that is alone to a part to which it has ties of a weight.
  private func join(_ node: Int, _ part: UInt32, _ weight: Double) {
    partOf[node] = part
    isAlone[part] = false
    isAlone[node] = false
    partStrength[part] += level.strength[node]
    partStrength[node] = 0
    // Of the node's ties to its group, those with the part now lie inside.
    outward[part] += outward[node] - 2 * weight
    outward[node] = 0
  }
}
