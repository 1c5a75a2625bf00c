import Graphs
import Knowledge
import Testing
import Text

@testable import Analysis

@Suite struct TemporalPathsTests {
  private func world(_ meetings: [(people: [UInt32], day: String?)]) -> KnowledgeGraph {
    var world = Fixture.world
    world.meetings = meetings.enumerated().map { index, meeting in
      Fixture.meeting(
        "meeting.\(index)", meeting.people.map { ($0, .participant) }, on: meeting.day)
    }
    return world
  }

  private func reached(_ world: KnowledgeGraph, from person: UInt32) -> [UInt32] {
    world.temporalReach(from: PersonID(rawValue: person)).arrivals.map(\.person.rawValue)
  }

  @Test func `passes on only in the order of time`() throws {
    let world = world([([0, 1], "2025-01-10"), ([1, 2], "2025-02-10"), ([2, 3], "2025-01-20")])
    #expect(reached(world, from: 0) == [1, 2])
    #expect(reached(world, from: 3) == [2, 1])
    let reach = world.temporalReach(from: PersonID(rawValue: 0))
    let path = try #require(reach.path(to: PersonID(rawValue: 2)))
    #expect(path.map(\.meeting.rawValue) == [0, 1])
    #expect(reach.path(to: PersonID(rawValue: 3)) == nil)
    #expect(reach.path(to: PersonID(rawValue: 0)) == [])
  }

  @Test func `meetings of one day may follow each other`() {
    let world = world([([1, 2], "2025-01-10"), ([0, 1], "2025-01-10")])
    #expect(reached(world, from: 0) == [1, 2])
  }

  @Test func `what may have been later does not surely follow`() {
    let world = world([([0, 1], "2025-01"), ([1, 2], "2025-01-20"), ([1, 3], "2025-02-01")])
    #expect(reached(world, from: 0) == [1, 3])
  }

  @Test func `undated meetings pass nothing on`() {
    #expect(reached(world([([0, 1], nil)]), from: 0).isEmpty)
  }

  @Test func `agrees with trying all chains of meetings`() {
    for seed in UInt64(0)..<100 {
      var generator = SplitMix64(seed: seed)
      let meetings = (0..<6).map { _ in
        (
          people: [
            UInt32.random(in: 0...1, using: &generator), .random(in: 2...3, using: &generator),
          ],
          day: Optional("2025-01-0\(Int.random(in: 1...6, using: &generator))")
        )
      }
      let world = world(meetings)
      var found: [UInt32: String] = [:]
      func follow(_ person: UInt32, _ day: String, _ used: Set<Int>) {
        for (index, meeting) in meetings.enumerated()
        where !used.contains(index) && meeting.people.contains(person) {
          guard let next = meeting.day, next >= day else { continue }
          for other in meeting.people where other != person {
            if other != 0 { found[other] = min(found[other] ?? next, next) }
            follow(other, next, used.union([index]))
          }
        }
      }
      follow(0, "", [])
      let arrivals = world.temporalReach(from: PersonID(rawValue: 0)).arrivals
      #expect(Set(arrivals.map(\.person.rawValue)) == Set(found.keys), "seed \(seed)")
      for arrival in arrivals {
        let day = PartialDate(dayNumber: arrival.day)?.description
        #expect(day == found[arrival.person.rawValue], "seed \(seed)")
      }
    }
  }

  @Test func `rankings slide through time`() throws {
    let windows = try Fixture.world.rankings(by: Fixture.strength, windowDays: 31, stepDays: 31)
    #expect(windows.map(\.from.description) == ["2025-01-10", "2025-02-10"])
    #expect(windows.map(\.ranking.entries.count) == [2, 3])
    #expect(windows.last?.to.description == "2025-03-01")
    #expect(throws: GraphError.self) {
      try Fixture.world.rankings(by: .standard, windowDays: 0, stepDays: 1)
    }
    #expect(try KnowledgeGraph().rankings(by: .standard, windowDays: 9, stepDays: 9).isEmpty)
  }
}
