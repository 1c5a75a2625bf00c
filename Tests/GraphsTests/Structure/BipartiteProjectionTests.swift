import Testing

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
