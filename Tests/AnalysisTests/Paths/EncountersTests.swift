import Knowledge
import Testing

@testable import Analysis

@Suite struct EncountersTests {
  @Test func `those met most often come first, with their meetings by date`() {
    let encounters = Fixture.world.encounters(of: PersonID(rawValue: 0))
    #expect(encounters.map(\.person.rawValue) == [1, 2])
    #expect(encounters.map { $0.meetings.map(\.rawValue) } == [[0, 1, 2], [2]])
  }

  @Test func `a witness was only there`() {
    let carl = PersonID(rawValue: 2)
    #expect(Fixture.world.encounters(of: carl).map(\.person.rawValue) == [0, 1, 3])
    let present = Fixture.world.encounters(of: carl, tier: .coPresent)
    #expect(present.map { $0.meetings.map(\.rawValue) } == [[1], [1]])
    #expect(Fixture.world.encounters(of: carl, tier: .coMentioned).isEmpty)
  }

  @Test func `planned meetings count where asked for`() {
    let filter = MeetingFilter(statuses: [.held, .planned])
    let encounters = Fixture.world.encounters(of: PersonID(rawValue: 3), filter: filter)
    #expect(encounters.map { $0.meetings.map(\.rawValue) } == [[3, 4]])
  }
}
