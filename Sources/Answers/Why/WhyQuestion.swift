import Analysis
package import Knowledge

/// The question by which rules, words and sentences a fact came into the graph.
package struct WhyQuestion: Question {
  /// The fact, as the user typed it: a meeting's key, `A -- B`, or a person.
  package var fact: String

  /// A question about a fact.
  package init(about fact: String) { self.fact = fact }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> WhyAnswer {
    let fact = try Fact(fact, in: graph, naming: &names)
    return WhyAnswer(
      graph: graph, fact: fact,
      meetings: Self.meetings(of: fact, in: graph).map { MeetingProof(graph[$0], in: graph) },
      affiliations: Self.affiliations(of: fact, in: graph))
  }

  /// The meetings that a fact is about, whatever their status, by date.
  private static func meetings(of fact: Fact, in graph: KnowledgeGraph) -> [MeetingID] {
    switch fact {
    case .person: return []
    case .meeting(let meeting): return [meeting]
    case .link(let first, let second):
      let all = MeetingFilter(statuses: Set(MeetingStatus.allCases))
      return graph.meetings(matching: all).filter { id in
        let meeting = graph[id]
        return meeting.has(first, in: graph) && meeting.has(second, in: graph)
          && !meeting.isOneParty(first, second)
      }
    }
  }

  private static func affiliations(of fact: Fact, in graph: KnowledgeGraph) -> [AffiliationProof] {
    switch fact {
    case .meeting, .link(.person, .person): []
    case .person(let person): AffiliationProof.proofs(of: graph[person], in: graph)
    case .link(.person(let person), let other), .link(let other, .person(let person)):
      AffiliationProof.proofs(of: graph[person], toward: other, in: graph)
    case .link: []
    }
  }
}
