import Graphs
import Knowledge
import Testing

@testable import Analysis

@Suite struct RankIntervalTests {
  @Test func `certain meetings give single ranks`() throws {
    var world = Fixture.world
    for index in world.meetings.indices { world.meetings[index].confidence = 1 }
    let intervals = try Network(world).rankIntervals(by: Fixture.strength, in: world)
    #expect(intervals.allSatisfy { $0.best == $0.entry.rank && $0.worst == $0.entry.rank })
  }

  @Test func `an uncertain meeting widens the interval of those it lifts`() throws {
    var world = Fixture.world
    world.meetings[4].confidence = 0.5
    let network = Network(world)
    let intervals = try network.rankIntervals(by: .standard, in: world)
    // Carl has three neighbours with meeting 5 and two (as the others) without; he knows nobody
    // else if meeting 3 (confidence 1/2) is lost, too.
    let carl = try #require(intervals.first { $0.entry.label == "Carl Œdmann" })
    #expect(carl.entry.rank == 1)
    #expect(carl.best == 1)
    #expect(carl.worst > 1)
    #expect(intervals == (try network.rankIntervals(by: .standard, in: world)))
  }

  @Test func `refuses parameters out of range`() {
    let network = Network(Fixture.world)
    #expect(throws: GraphError.self) {
      try network.rankIntervals(by: .standard, in: Fixture.world, level: 0)
    }
    #expect(throws: GraphError.self) {
      try network.rankIntervals(by: .standard, in: Fixture.world, draws: 0)
    }
  }
}
