import Testing

@testable import Graphs

@Suite struct MembershipsTests {
  @Test func `sorts the members of each group and drops repeats`() throws {
    let meetings = try Memberships(memberCount: 5, groups: [[4, 1, 4], [], [2, 3]])
    #expect(meetings.starts == [0, 2, 2, 4])
    #expect(meetings.members == [1, 4, 2, 3])
    #expect(meetings.groupCount == 3)
  }

  @Test func `is the same for a list of lines in any order`() throws {
    let byGroup = try Memberships(memberCount: 5, groups: [[1, 4], [], [2, 3]])
    let byLine = try Memberships(
      groups: [2, 0, 2, 0, 0], members: [3, 4, 2, 1, 4], memberCount: 5)
    #expect(byLine == byGroup)
  }

  @Test func `knows the groups of each member`() throws {
    let meetings = try Memberships(memberCount: 4, groups: [[0, 2], [2], [3, 2, 0]])
    let rows = meetings.groupsOfMembers()
    #expect(rows.offsets == [0, 2, 2, 5, 6])
    #expect(rows.targets == [0, 2, 0, 1, 2, 2])
  }

  @Test func `holds nothing`() throws {
    let meetings = try Memberships(memberCount: 0, groups: [] as [[UInt32]])
    #expect(meetings.groupCount == 0)
    #expect(try Memberships(groups: [], members: [], memberCount: 0) == meetings)
    #expect(try CSRGraph.projection(of: meetings).nodeCount == 0)
  }

  @Test(arguments: [[[5]], [[0, 5]], [[0], [UInt32.max]]] as [[[UInt32]]])
  func `refuses a member out of range`(groups: [[UInt32]]) {
    let member = Int(groups.joined().max() ?? 0)
    let wanted = GraphError.nodeOutOfRange(node: member, nodeCount: 5)
    #expect(throws: wanted) { try Memberships(memberCount: 5, groups: groups) }
  }

  @Test func `refuses more members than can be numbered`() {
    #expect(throws: GraphError.self) {
      try Memberships(memberCount: 1 << 40, groups: [] as [[UInt32]])
    }
  }
}
