import Testing
import Text

@testable import Graphs

@Suite struct BipartiteProjectionTests {
  private let groups: [[UInt32]] = [[0, 1, 2], [2, 1], [3], [1, 1, 4]]

  @Test func `counts the groups in common`() throws {
    let graph = try CSRGraph.projection(memberCount: 5, groups: groups)
    #expect(graph.weight(from: NodeID(1), to: NodeID(2)) == 2)
    #expect(graph.weight(from: NodeID(1), to: NodeID(4)) == 1)
    #expect(graph.degree(of: NodeID(3)) == 0)
  }

  @Test func `Newman's weights sum to the number of shared groups`() throws {
    let graph = try CSRGraph.projection(memberCount: 5, groups: groups, weighting: .newman)
    expectClose(graph.strengths(), [1, 3, 2, 0, 1])
  }

  @Test func `resource allocation hands on what each member has`() throws {
    let graph = try CSRGraph.projection(
      memberCount: 5, groups: groups, weighting: .resourceAllocation)
    #expect(graph.isDirected)
    // Member 0 spreads all over group 0 and keeps a third.
    expectClose([graph.strengths()[0]], [2.0 / 3])
    expectClose([graph.weight(from: NodeID(1), to: NodeID(2)) ?? 0], [1.0 / 9 + 1.0 / 6])
  }

  @Test func `refuses a member out of range`() {
    #expect(throws: GraphError.nodeOutOfRange(node: 5, nodeCount: 5)) {
      try CSRGraph.projection(memberCount: 5, groups: [[0, 5]])
    }
  }

  @Test func `agrees with adding up pair by pair on random groups`() throws {
    for seed in UInt64(0)..<100 {
      var generator = SplitMix64(seed: seed)
      let memberCount = Int.random(in: 1...60, using: &generator)
      // Some groups are large, so that rows are sorted in both ways.
      let groups = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        (0..<Int.random(in: 0...(seed % 3 == 0 ? 70 : 6), using: &generator)).map { _ in
          UInt32.random(in: 0..<UInt32(memberCount), using: &generator)
        }
      }
      for weighting in ProjectionWeighting.allCases {
        let projected = try CSRGraph.projection(
          memberCount: memberCount, groups: groups, weighting: weighting)
        #expect(projected.holdsInvariants, "seed \(seed)")
        let slow = try slowProjection(memberCount, groups.map { Set($0).sorted() }, weighting)
        #expect(projected.offsets == slow.offsets && projected.targets == slow.targets)
        expectClose(projected.weights ?? [], slow.weights ?? [], tolerance: 1e-14, "seed \(seed)")
      }
    }
  }

  /// The definition, pair by pair.
  private func slowProjection(
    _ memberCount: Int, _ groups: [[UInt32]], _ weighting: ProjectionWeighting
  ) throws -> CSRGraph {
    let isDirected = weighting == .resourceAllocation
    var builder = CSRGraphBuilder(nodeCount: memberCount, isDirected: isDirected)
    for group in groups {
      for a in group {
        for b in group where a != b && (isDirected || a < b) {
          let groupsOfA = Double(groups.count { $0.contains(a) })
          let weight =
            switch weighting {
            case .count: 1.0
            case .newman: 1 / Double(group.count - 1)
            case .resourceAllocation: 1 / (groupsOfA * Double(group.count))
            }
          try builder.add(Int(a), Int(b), weight: weight)
        }
      }
    }
    return builder.build()
  }

  @Test(.enabled(if: Oracle.isPresent))
  func `agrees with the known projection of who attended what`() throws {
    let json = try Oracle.document("davis_bipartite")
    let women = json["women"].array.compactMap(\.string)
    let events = json["events"].array.compactMap(\.string)
    var groups = [[UInt32]](repeating: [], count: events.count)
    for row in json["attendance"].array {
      let woman = try #require(women.firstIndex(of: row.array[0].string ?? ""))
      let event = try #require(events.firstIndex(of: row.array[1].string ?? ""))
      groups[event].append(UInt32(woman))
    }
    let projected = try CSRGraph.projection(memberCount: women.count, groups: groups)
    #expect(projected == (try Oracle("davis_women_projection").graph))
  }
}
