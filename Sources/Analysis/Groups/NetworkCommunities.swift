public import Graphs
public import Knowledge

/// A group within a network that is linked more densely within than without.
public struct Community: Sendable, Equatable {
  /// The nodes, those with the strongest links within first, then in order of key.
  public var nodes: [NodeID]
  /// The meetings that link its nodes with each other, those that make most links first, then by
  /// date: they define the community.
  public var meetings: [MeetingID]
  /// The weight of the links within.
  public var inside: Double
  /// The weight of the links to others.
  public var outside: Double
}

extension Network {
  /// The communities, largest first, and the modularity of the division (Leiden method).
  ///
  /// - Parameters:
  ///   - resolution: Above 1 gives more and smaller communities.
  ///   - seed: The same seed gives the same communities.
  /// - Complexity: About O(|E|), and sorting.
  public func communities(
    resolution: Double = 1, seed: UInt64 = 1
  ) -> (communities: [Community], modularity: Double) {
    let found = graph.leidenCommunities(resolution: resolution, seed: seed)
    let group = found.partition.groupOf
    var strength = [Double](repeating: 0, count: nodes.count)
    var inside = [Double](repeating: 0, count: found.partition.groupCount)
    var outside = inside
    var links = [[UInt32: Int]](repeating: [:], count: found.partition.groupCount)
    for edge in edges {
      let (a, b) = (Int(group[edge.source.index]), Int(group[edge.target.index]))
      guard a == b else {
        outside[a] += edge.weight
        outside[b] += edge.weight
        continue
      }
      inside[a] += edge.weight
      strength[edge.source.index] += edge.weight
      strength[edge.target.index] += edge.weight
      for meeting in meetings(of: edge.id) { links[a][meeting.rawValue, default: 0] += 1 }
    }
    let communities = found.partition.members().enumerated().map { index, members in
      Community(
        nodes: members.sorted {
          strength[$0.index] != strength[$1.index]
            ? strength[$0.index] > strength[$1.index]
            : nodes[$0.index].key < nodes[$1.index].key
        },
        meetings: links[index]
          .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
          .map { MeetingID(rawValue: $0.key) },
        inside: inside[index], outside: outside[index])
    }
    let order = communities.indices.sorted {
      communities[$0].nodes.count != communities[$1].nodes.count
        ? communities[$0].nodes.count > communities[$1].nodes.count : $0 < $1
    }
    return (order.map { communities[$0] }, found.modularity)
  }
}
