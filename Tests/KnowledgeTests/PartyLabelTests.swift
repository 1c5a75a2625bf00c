import Knowledge
import Testing

@Suite struct PartyLabelTests {
  private func graph(parts: [UInt32]) -> KnowledgeGraph {
    var graph = KnowledgeGraph(
      people: (0..<6).map { .init(key: "person.\($0)", name: "P\($0)") },
      meetings: [.init(key: "meeting.k", kind: .talks, status: .held)])
    graph.meetings[0].participations = parts.map { .init(person: PersonID(rawValue: $0)) }
    return graph
  }

  @Test(
    arguments: [
      ([], ""), ([0], "P0"), ([0, 1, 2, 3], "P0 – P1 – P2 – P3"),
      ([0, 1, 2, 3, 4, 5], "P0 – P1 – P2 – P3 +2"), ([0, 1, 0], "P0 – P1"),
    ] as [([UInt32], String)])
  func `names four parties and what stands for the rest`(parts: [UInt32], label: String) {
    let graph = graph(parts: parts)
    #expect(graph.partyLabel(of: graph.meetings[0]) { " +\($0)" } == label)
  }

  @Test func `names someone with two parts twice where asked`() {
    let graph = graph(parts: [0, 1, 0])
    let label = graph.partyLabel(of: graph.meetings[0], repeatsPeople: true) { _ in "" }
    #expect(label == "P0 – P1 – P0")
  }
}
