import Foundation
import Knowledge

/// A graph as text for a reader.
enum Inspection {
  /// One line per person, as `score_identity.py` reads them.
  static func nodeLines(_ graph: KnowledgeGraph) throws -> String {
    struct Line: Encodable {
      let id: String
      let mentions: [[String: String]]
    }
    return try graph.people.map { person in
      let line = Line(
        id: person.key,
        mentions: person.mentions.map { ["article": graph[$0.article].id, "name": $0.name] })
      return String(decoding: try JSONEncoder().encode(line), as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// Everything that was joined, and what was left in doubt.
  static func summary(_ graph: KnowledgeGraph) -> String {
    var text = ""
    for person in graph.people where Set(person.mentions.map(\.name)).count > 1 {
      let mentions = person.mentions.map { "\(graph[$0.article].id.prefix(4)) \($0.name)" }
      text += "PERSON \(person.key) \(person.countries): \(mentions.joined(separator: "; "))\n"
    }
    for body in graph.institutions where Set(body.mentions.map(\.name)).count > 1 {
      text += "BODY \(body.key): \(Set(body.mentions.map(\.name)).sorted())\n"
    }
    for meeting in graph.meetings where meeting.reports.count > 1 {
      let people = meeting.participations.map { graph[$0.person].name }
      text += "MEETING \(meeting.key) \(meeting.kind) \(meeting.status) \(people)\n"
      for report in meeting.reports {
        let article = graph[report.article]
        text +=
          "    \(article.id.prefix(4)) \(article.published?.description ?? "-") "
          + "\(report.status) \(report.date.start?.description ?? "-") "
          + "\(report.date.basis) \(report.place ?? "-")\n"
      }
    }
    for doubt in graph.suggestedMerges {
      text += "DOUBT \(graph[doubt.first].key) / \(graph[doubt.second].key): \(doubt.reason)\n"
    }
    return text
  }
}
