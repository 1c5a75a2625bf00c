import Knowledge
import Testing

@Suite struct MeetingPeopleTests {
  @Test(arguments: [
    [], [3], [2, 2], [5, 1, 5, 2], Array(0..<9) + [4, 0, 9], Array(0..<400) + Array(0..<400),
  ])
  func `names everyone once, in the order of their parts`(people: [UInt32]) {
    var expected: [UInt32] = []
    for person in people where !expected.contains(person) { expected.append(person) }
    let meeting = KnowledgeGraph.Meeting(
      key: "meeting.a", kind: .talks, status: .held, date: .unknown,
      participations: people.map { .init(person: PersonID(rawValue: $0), role: .participant) })
    #expect(meeting.people.map(\.rawValue) == expected)
  }
}
