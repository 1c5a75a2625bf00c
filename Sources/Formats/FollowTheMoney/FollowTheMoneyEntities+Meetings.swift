import JSON
import Text
import Analysis
import Knowledge

extension FollowTheMoneyEntities {
  /// Writes a meeting and the parts that people played in it, if the filter admits it.
  func meeting(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    guard filter.admits(meeting, in: graph) else { return }
    event(&json, meeting)
    documentation(&json, meeting.key, meeting.evidence)
    parts(&json, meeting)
  }

  private func event(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    json.entity(meeting.key, "Event") { json in
      json.property("name", FollowTheMoneyText.name(graph.label(of: meeting)))
      json.property("startDate", meeting.date.start)
      json.property("endDate", meeting.date.end)
      json.property("location", meeting.place.map { FollowTheMoneyText.place(graph[$0].name) })
      json.property("country", ([meeting.placeCountry] + meeting.countries).compactMap(country))
      involved(&json, meeting)
      json.property(
        "organizer",
        meeting.participations.filter { $0.role == .host }.map { graph[$0.person].key })
      keywords(&json, meeting)
      json.property(
        "summary", meeting.evidence.first.map { FollowTheMoneyText.name($0.evidence.quote) })
      json.property("proof", articles(meeting.evidence))
    }
  }

  /// The status, for which FollowTheMoney has no property, and the kind.
  private func keywords(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    json.key("keywords")
    json.array { json in
      json.value {
        $0.append("modality:")
        $0.append(text: meeting.status.rawValue)
      }
      json.value {
        $0.append("meeting:")
        $0.append(text: meeting.kind.rawValue)
      }
    }
  }

  /// A link for each part, and a representation for each body that someone acted for.
  private func parts(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    for (index, part) in meeting.participations.enumerated() {
      let person = graph[part.person].key
      json.entity(meeting.key, ".part.", index + 1, "UnknownLink") { json in
        json.property("subject", person)
        json.property("object", meeting.key)
        json.property("role", part.role.rawValue)
        json.property("startDate", meeting.date.start)
        json.property("endDate", meeting.date.end)
      }
      for (number, id) in part.onBehalfOf.enumerated() {
        let link = "\(meeting.key).part.\(index + 1)"
        json.entity(link, ".for.", number + 1, "Representation") { json in
          json.property("agent", person)
          json.property("client", graph[id].key)
          json.property("startDate", meeting.date.start)
          json.property("endDate", meeting.date.end)
        }
      }
    }
  }

  /// Everyone who took part, once: keys are unique, so that no text need be compared.
  private func involved(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    guard !meeting.participations.isEmpty || !meeting.institutions.isEmpty else { return }
    json.key("involved")
    json.array { json in
      meeting.forEachPerson { json.value(graph[$0].key) }
      for id in meeting.institutions { json.value(graph[id].key) }
    }
  }
}
