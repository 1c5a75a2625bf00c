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
  /// - Complexity: O(Σ n²) for groups of *n*.
  ///
  /// > M. E. J. Newman, "Scientific collaboration networks. II", *Physical Review E* 64:016132,
  /// > 2001. T. Zhou et al., "Bipartite network projection and personal recommendation", *Physical
  /// > Review E* 76:046115, 2007.
  /// > [doi:10.1103/PhysRevE.76.046115](https://doi.org/10.1103/PhysRevE.76.046115)
  public static func projection(
    memberCount: Int, groups: some Sequence<[UInt32]>, weighting: ProjectionWeighting = .count
  ) throws(GraphError) -> CSRGraph {
    let isDirected = weighting == .resourceAllocation
    var distinct: [[UInt32]] = []
    var memberships = [Double](repeating: 0, count: isDirected ? memberCount : 0)
    for group in groups {
      let members = strictlyRising(group) ? group : Array(Set(group)).sorted()
      if let last = members.last, last >= memberCount {
        throw .nodeOutOfRange(node: Int(last), nodeCount: memberCount)
      }
      if isDirected { for member in members { memberships[Int(member)] += 1 } }
      distinct.append(members)
    }
    var builder = CSRGraphBuilder(nodeCount: memberCount, isDirected: isDirected)
    for members in distinct where members.count > 1 {
      let size = Double(members.count)
      for (index, a) in members.enumerated() {
        for b in members[(index + 1)...] {
          switch weighting {
          case .count: builder.append(a, b, 1)
          case .newman: builder.append(a, b, 1 / (size - 1))
          case .resourceAllocation:
            builder.append(a, b, 1 / (memberships[Int(a)] * size))
            builder.append(b, a, 1 / (memberships[Int(b)] * size))
          }
        }
      }
    }
    return builder.build()
  }

  private static func strictlyRising(_ numbers: [UInt32]) -> Bool {
    for index in numbers.indices.dropFirst() where numbers[index] <= numbers[index - 1] {
      return false
    }
    return true
  }
}
