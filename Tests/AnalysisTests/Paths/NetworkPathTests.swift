import Graphs
import Knowledge
import Testing

@testable import Analysis

@Suite struct NetworkPathTests {
  @Test func `names everyone on the way and the meetings of each step`() throws {
    let network = Network(Fixture.world)
    let path = try #require(
      network.shortestPath(
        from: .person(PersonID(rawValue: 3)), to: .person(PersonID(rawValue: 0))))
    #expect(path.length == 2)
    #expect(path.entities == [3, 2, 0].map { .person(PersonID(rawValue: $0)) })
    #expect(path.steps.map { $0.meetings.map(\.rawValue) } == [[4], [2]])
  }

  @Test func `prefers strong ties where asked for`() throws {
    let network = Network(Fixture.world)
    let path = try #require(
      network.shortestPath(
        from: .person(PersonID(rawValue: 0)), to: .person(PersonID(rawValue: 1)),
        length: .inverseWeight))
    #expect(path.length == 1.0 / 3)
  }

  @Test func `there is none to someone outside the network`() {
    let network = Network(Fixture.world, filter: MeetingFilter(kinds: [.summit]))
    #expect(
      network.shortestPath(
        from: .person(PersonID(rawValue: 0)), to: .person(PersonID(rawValue: 3))) == nil)
  }
}
