import Knowledge
import Testing

@testable import Formats

@Suite struct MeetingLabelTests {
  func graph(people: Int, place: Bool = false) -> KnowledgeGraph {
    var graph = KnowledgeGraph(
      people: (0..<people).map { .init(key: "person.\($0)", name: "P\($0)") },
      meetings: [.init(key: "meeting.k", kind: .talks, status: .held)])
    graph.meetings[0].participations = (0..<people).map {
      .init(person: PersonID(rawValue: UInt32($0)))
    }
    if place {
      graph.places = [.init(key: "place.fes", name: "Fès")]
      graph.meetings[0].place = PlaceID(rawValue: 0)
    }
    return graph
  }

  @Test(arguments: [
    (0, false, "meeting.k"), (0, true, "Fès"), (1, false, "P0"), (2, true, "P0 – P1, Fès"),
    (4, false, "P0 – P1 – P2 – P3"), (6, true, "P0 – P1 – P2 – P3 (+2), Fès"),
  ]) func `names who and where`(people: Int, place: Bool, label: String) {
    let graph = graph(people: people, place: place)
    #expect(graph.label(of: graph.meetings[0]) == label)
  }

  @Test func `names countries by their names, unknown ones by their codes`() {
    var graph = graph(people: 0)
    graph.countries = ["FR", "MA"].compactMap { code in
      CountryCode(code).map { .init(code: $0, key: "country.\(code)", name: "Le \(code)") }
    }
    graph.meetings[0].countries = ["ES", "FR", "MA"].compactMap { CountryCode($0) }
    #expect(graph.label(of: graph.meetings[0]) == "ES – Le FR – Le MA")
  }

  @Test func `names someone with two parts once`() {
    var graph = graph(people: 2)
    graph.meetings[0].participations.append(.init(person: PersonID(rawValue: 0), role: .host))
    #expect(graph.label(of: graph.meetings[0]) == "P0 – P1")
  }
}
