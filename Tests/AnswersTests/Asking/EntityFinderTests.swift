import Analysis
import Knowledge
import Testing

@testable import Answers

@Suite struct EntityFinderTests {
  /// Two people of one surname, the second of whom met a third.
  private let graph = KnowledgeGraph(
    people: [
      KnowledgeGraph.Person(key: "person.prado", name: "Prado"),
      KnowledgeGraph.Person(key: "person.ana-prado", name: "Ana Prado"),
      KnowledgeGraph.Person(key: "person.rui-sampaio", name: "Rui Sampaio"),
    ],
    meetings: [
      KnowledgeGraph.Meeting(
        key: "meeting.1", kind: .talks, status: .held, date: .unknown,
        participations: [1, 2].map {
          KnowledgeGraph.Participation(person: PersonID(rawValue: $0), role: .participant)
        }, institutions: [], countries: [], confidence: 1)
    ])

  @Test func `notes whom a name was taken for and who else bears it`() throws {
    var finder = EntityFinder(graph)
    #expect(try finder.person("prado") == PersonID(rawValue: 1))
    #expect(
      finder.notes == [
        "'prado' is taken for Ana Prado (person.ana-prado); also: Prado (person.prado)"
      ])
  }

  @Test func `notes nothing where only one is meant`() throws {
    var finder = EntityFinder(graph)
    #expect(try finder.person("Ana Prado") == PersonID(rawValue: 1))
    #expect(try finder.person("person.prado") == PersonID(rawValue: 0))
    #expect(finder.notes.isEmpty)
  }

  @Test func `counts those whom it does not list`() throws {
    var crowd = graph
    for number in 0..<7 {
      crowd.people.append(
        KnowledgeGraph.Person(key: "person.x\(number)", name: "X\(number) Prado"))
    }
    var finder = EntityFinder(crowd)
    _ = try finder.person("prado")
    #expect(finder.notes.first?.hasSuffix(" and 3 others") == true, "\(finder.notes)")
  }

  @Test func `lists those in whose names different words begin so, and the nearest`() {
    var finder = EntityFinder(graph)
    #expect(
      throws: QuestionError(
        "no person is called 'Prada'; did you mean:\n  Ana Prado  person.ana-prado\n"
          + "  Prado      person.prado")
    ) { try finder.person("Prada") }
    #expect(
      throws: QuestionError("no person is called 'zzz'; see who there is with 'entrevue rank'.")
    ) { try finder.person("zzz") }
  }
}
