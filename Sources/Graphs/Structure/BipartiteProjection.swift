/// What two members of the same group get for it.
public enum ProjectionWeighting: String, Sendable, CaseIterable {
  /// 1: the weight is the number of groups in common.
  case count
  /// 1/(n − 1) for a group of *n* (Newman 2001).
  case newman
  /// What flows from one member to the other, if each member spreads one unit evenly over its
  /// groups, and each group what it got evenly over its members (Zhou et al. 2007). Directed.
  case resourceAllocation = "resource-allocation"
}

extension CSRGraph {
  /// Links the members of groups with each other: people by the meetings that they shared.
  ///
  /// - Parameters:
  ///   - memberCount: The number of members.
  ///   - groups: The members of each group; a repeat within a group counts once.
  ///   - weighting: What two members of a group get for it.
  /// - Throws: ``GraphError/nodeOutOfRange(node:nodeCount:)``.
  /// - Complexity: O(Σ n²) for groups of *n*, and O(d log d) for the *d* neighbours of each member.
  public static func projection(
    memberCount: Int, groups: some Sequence<[UInt32]>, weighting: ProjectionWeighting = .count
  ) throws(GraphError) -> CSRGraph {
    try projection(
      of: Memberships(memberCount: memberCount, groups: groups), weighting: weighting)
  }

  /// Links the members of groups with each other: people by the meetings that they shared.
  ///
  /// A group of one links nobody. The weight of a link is a sum in the order of the groups.
  ///
  /// - Throws: ``GraphError/tooLarge(what:count:)`` for 2³¹ pairs and more.
  /// - Complexity: O(Σ n²) for groups of *n*, and O(d log d) for the *d* neighbours of each member.
  ///
  /// > M. E. J. Newman, "Scientific collaboration networks. II", *Physical Review E* 64:016132,
  /// > 2001. T. Zhou et al., "Bipartite network projection and personal recommendation", *Physical
  /// > Review E* 76:046115, 2007.
  /// > [doi:10.1103/PhysRevE.76.046115](https://doi.org/10.1103/PhysRevE.76.046115)
  public static func projection(
    of memberships: Memberships, weighting: ProjectionWeighting = .count
  ) throws(GraphError) -> CSRGraph {
    let shares = (0..<memberships.groupCount).map { group in
      let size = Double(memberships.range(of: group).count)
      return switch weighting {
      case .count: 1.0
      case .newman: 1 / (size - 1)
      case .resourceAllocation: 1 / size
      }
    }
    let links = try PairSums(memberships, shares: shares)
    guard weighting == .resourceAllocation else { return links.graph() }
    // What goes from *a* to *b* is what goes from *b* to *a* but for the groups that each has.
    let graph = links.graph()
    let groupCounts = memberships.groupsOfMembers().offsets
    var weights = graph.weights ?? []
    for node in 0..<graph.nodeCount {
      let groups = Double(groupCounts[node + 1] - groupCounts[node])
      for arc in graph.arcs(of: NodeID(node)) { weights[arc] /= groups }
    }
    return CSRGraph(
      isDirected: true, offsets: graph.offsets, targets: graph.targets, weights: weights)
  }
}

/// For every pair of members, the sum over the groups that they share of what each group gives.
///
/// Row by row, as in Gustavson's product of sparse matrices: a member's sums stand in an array with
/// one place per member, and those that were touched in a list. Of each pair only the lower member
/// keeps the sum.
private struct PairSums: ~Copyable {
  private let memberCount: Int
  /// Where the pairs of each member with higher ones start.
  private let starts: Buffer<UInt32>
  /// How many pairs each member has with lower ones.
  private let lowerCounts: Buffer<UInt32>
  private var higher: Buffer<UInt32>
  private var sums: Buffer<Double>

  init(_ memberships: Memberships, shares: [Double]) throws(GraphError) {
    memberCount = memberships.memberCount
    starts = Buffer(repeating: 0, count: memberCount + 1)
    lowerCounts = Buffer(repeating: 0, count: memberCount)
    higher = Buffer(unset: 0)
    sums = Buffer(unset: 0)
    let groupsOf = memberships.groupsOfMembers()
    let rows = MemberRows(memberships, groups: groupsOf.targets, shares: shares)
    var count = 0
    for member in 0..<memberCount {
      starts[member] = UInt32(count)
      let start = count
      for index in Int(groupsOf.offsets[member])..<Int(groupsOf.offsets[member + 1]) {
        count = rows.add(groupAt: index, to: &higher, count: count)
      }
      guard count < Int(Int32.max) else { throw .tooLarge(what: "pairs", count: count) }
      higher.sort(start..<count)
      if count > sums.count { sums.grow(to: higher.count) }
      for pair in start..<count {
        let other = higher[pair]
        sums[pair] = rows.take(other)
        lowerCounts[other] += 1
      }
    }
    starts[memberCount] = UInt32(count)
  }

  /// The sums as the weights of an undirected graph.
  ///
  /// A row has its lower members first. As these take turns in rising order, they come sorted.
  func graph() -> CSRGraph {
    let next = Buffer<UInt32>(repeating: 0, count: memberCount)
    let offsets = [UInt32].filled(count: memberCount + 1) { offsets in
      offsets[0] = 0
      for member in 0..<memberCount {
        next[member] = offsets[member]
        offsets[member + 1] =
          offsets[member] + lowerCounts[member] + starts[member + 1] - starts[member]
      }
    }
    let arcCount = 2 * Int(starts[memberCount])
    var weights: [Double] = []
    let targets = [UInt32].filled(count: arcCount) { targets in
      weights = .filled(count: arcCount) { weights in
        for member in 0..<memberCount {
          var own = next[member]
          for pair in Int(starts[member])..<Int(starts[member + 1]) {
            let other = higher[pair]
            let sum = sums[pair]
            targets[own] = other
            weights[own] = sum
            own += 1
            let back = next[other]
            next[other] = back + 1
            targets[back] = UInt32(member)
            weights[back] = sum
          }
        }
      }
    }
    return CSRGraph(isDirected: false, offsets: offsets, targets: targets, weights: weights)
  }
}

/// The sums of one member after the other with those above it.
private struct MemberRows: ~Copyable {
  private let groups: Buffer<UInt32>
  private let members: Buffer<UInt32>
  private let ends: Buffer<UInt32>
  private let shares: Buffer<Double>
  /// Where the members of each group that have had no turn start.
  ///
  /// Members come in rising order, so each finds itself at the head of what is left of its groups.
  private let next: Buffer<UInt32>
  private let sum: Buffer<Double>

  init(_ memberships: Memberships, groups: [UInt32], shares: [Double]) {
    self.groups = Buffer(groups)
    members = Buffer(memberships.members)
    ends = Buffer(Array(memberships.starts.dropFirst()))
    next = Buffer(memberships.starts)
    self.shares = Buffer(shares)
    sum = Buffer(repeating: 0, count: memberships.memberCount)
  }

  /// Adds what a group gives to a member's pairs.
  ///
  /// - Parameters:
  ///   - index: Where the group stands among those of all members.
  ///   - higher: Gets the members that had no sum yet, from `count` on.
  /// - Returns: The number of members in `higher` then.
  @inline(__always)
  func add(groupAt index: Int, to higher: inout Buffer<UInt32>, count: Int) -> Int {
    var count = count
    let group = groups[index]
    let first = Int(next[group]) + 1
    next[group] = UInt32(first)
    let end = Int(ends[group])
    if count + end - first > higher.count {
      higher.grow(to: max(1 << 12, higher.count * 3 / 2, count + end - first))
    }
    let share = shares[group]
    for place in first..<max(first, end) {
      let other = members[place]
      if sum[other] == 0 {
        higher[count] = other
        count += 1
      }
      sum[other] += share
    }
    return count
  }

  /// The sum with a member, which is 0 from then on.
  @inline(__always)
  func take(_ other: UInt32) -> Double {
    defer { sum[other] = 0 }
    return sum[other]
  }
}
