import Formats
import JSON
import Knowledge

extension ExplorerData {
  /// Writes a meeting with its parties, what each article says of it, and the proving words.
  func meeting(_ meeting: KnowledgeGraph.Meeting, _ json: inout JSONWriter) {
    json.array { json in
      json.value(meeting.key)
      json.value(meeting.kind.rawValue)
      json.value(meeting.status.rawValue)
      json.value(meeting.date.start?.description ?? "")
      json.value(meeting.date.end?.description ?? "")
      json.value(meeting.date.basis.rawValue)
      json.optional(meeting.date.days?.lowerBound)
      json.optional(meeting.date.days?.upperBound)
      json.optional(meeting.place.map { Int($0.rawValue) })
      json.optional(position(meeting.placeCountry))
      json.value((meeting.confidence * 100).rounded() / 100)
      json.array { json in
        for part in meeting.participations {
          json.array { json in
            json.value(Int(part.person.rawValue))
            json.value(part.role.rawValue)
            json.list(part.onBehalfOf.map { Int($0.rawValue) })
          }
        }
      }
      json.list(meeting.institutions.map { Int($0.rawValue) })
      json.list(meeting.countries.compactMap(position))
      json.list(concernedCountries(meeting))
      json.array { json in
        for report in meeting.reports {
          json.array { json in
            json.value(Int(report.article.rawValue))
            json.value(report.status.rawValue)
          }
        }
      }
      json.array { json in
        for evidence in meeting.evidence {
          json.array { json in
            json.value(Int(evidence.article.rawValue))
            json.value(evidence.evidence.quote)
          }
        }
      }
    }
  }

  /// The states that were a party, a party's state, or the place: those for which a
  /// `MeetingFilter` by country admits the meeting.
  func concernedCountries(_ meeting: KnowledgeGraph.Meeting) -> [Int] {
    var codes = Set(meeting.countries)
    if let place = meeting.placeCountry { codes.insert(place) }
    for body in meeting.institutions + meeting.participations.flatMap(\.onBehalfOf) {
      if let country = graph[body].country { codes.insert(country) }
    }
    for part in meeting.participations { codes.formUnion(graph[part.person].countries) }
    return codes.compactMap(position).sorted()
  }

  /// Writes a view: positions of nodes, and links as columns.
  func write(_ view: ExplorerView, _ json: inout JSONWriter) {
    json.object { json in
      json.member("x", view.positions) { $0.optional($1?.x) }
      json.member("y", view.positions) { $0.optional($1?.y) }
      json.member("mentionX", view.mentionPositions) { $0.optional($1?.x) }
      json.member("mentionY", view.mentionPositions) { $0.optional($1?.y) }
      for (name, links) in [("met", view.met), ("co-present", view.coPresent)] {
        json.key(text: name)
        json.object { json in
          json.member("source", links.map(\.source)) { $0.value($1) }
          json.member("target", links.map(\.target)) { $0.value($1) }
          json.member("count", links.map(\.meetings.count)) { $0.value($1) }
          json.member("meetings", links.lazy.flatMap(\.meetings)) { $0.value($1) }
        }
      }
    }
  }
}
