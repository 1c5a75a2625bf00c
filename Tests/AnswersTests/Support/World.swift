import Analysis
import Knowledge

@testable import Answers

/// A chain of meetings Ana Prado – Rui Sampaio – Ida Nemo, and a namesake who met nobody.
enum World {
  static let graph = KnowledgeGraph(
    articles: [
      KnowledgeGraph.Source(id: "a", key: "article.a", published: PartialDate(iso: "2025-01-02"))
    ],
    people: [
      person("ana-prado", "Ana Prado"), person("ida-nemo", "Ida Nemo"),
      person("prado", "Prado"), person("rui-sampaio", "Rui Sampaio"),
    ],
    meetings: [meeting("meeting.1", 0, 3), meeting("meeting.2", 1, 3)])

  private static func person(_ slug: String, _ name: String) -> KnowledgeGraph.Person {
    KnowledgeGraph.Person(key: "person.\(slug)", name: name)
  }

  private static func meeting(_ key: String, _ a: UInt32, _ b: UInt32) -> KnowledgeGraph.Meeting {
    KnowledgeGraph.Meeting(
      key: key, kind: .talks, status: .held, date: .unknown,
      participations: [a, b].map {
        KnowledgeGraph.Participation(person: PersonID(rawValue: $0), role: .participant)
      }, institutions: [], countries: [], confidence: 1)
  }
}

extension Question {
  /// The answer of the sample graph.
  func answer() throws(QuestionError) -> Reply {
    var names = EntityFinder(World.graph)
    return try answer(in: World.graph, naming: &names)
  }
}

extension Answer {
  /// The answer in a form, as text.
  func text(_ form: AnswerForm) -> String { String(decoding: bytes(as: form), as: UTF8.self) }
}
