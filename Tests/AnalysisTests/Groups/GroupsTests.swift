import Graphs
import Knowledge
import Testing

@testable import Analysis

@Suite struct GroupsTests {
  @Test func `a broker alone links two groups`() {
    let brokers = Network(Fixture.world).brokers()
    #expect(brokers.map(\.label) == ["Carl Œdmann"])
    #expect(brokers[0].groups.map { $0.map(\.index) } == [[0, 1], [3]])
    #expect(brokers[0].separatedPairs == 2)
    #expect(Network(KnowledgeGraph()).brokers().isEmpty)
  }

  @Test func `communities come with the meetings that define them`() {
    var world = Fixture.world
    world.meetings = (0..<3).map {
      Fixture.meeting("meeting.\($0)", [(0, .host), (1, .visitor)])
    }
    world.meetings.append(Fixture.meeting("meeting.3", [(2, .host), (3, .visitor)]))
    world.meetings.append(Fixture.meeting("meeting.4", [(2, .host), (3, .visitor)]))
    world.meetings.append(Fixture.meeting("meeting.5", [(1, .host), (2, .visitor)]))
    let result = Network(world).communities()
    #expect(result.communities.map { $0.nodes.map(\.index) } == [[0, 1], [2, 3]])
    #expect(result.communities.map { $0.meetings.map(\.rawValue) } == [[0, 1, 2], [3, 4]])
    #expect(result.communities.map(\.inside) == [3, 2])
    #expect(result.communities.map(\.outside) == [1, 1])
    #expect(result.modularity > 0.2)
    #expect(Network(KnowledgeGraph()).communities().communities.isEmpty)
  }
}
