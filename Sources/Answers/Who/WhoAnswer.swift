import Analysis
package import JSON
package import Knowledge

/// A person, and the meetings that they took part in.
package struct WhoAnswer: Answer {
  let graph: KnowledgeGraph
  /// Who was asked about.
  package let person: KnowledgeGraph.Person
  /// The number of people met at meetings that took place.
  package let metCount: Int
  /// The meetings, by date.
  let stories: [MeetingStory]

  package var isEmpty: Bool { stories.isEmpty }

  package var lines: [String] {
    var lines = heading + ["", isEmpty ? "No such meeting is known." : summary]
    for story in stories { lines += [""] + story.lines(seenBy: person.key) }
    return lines
  }

  /// Name, countries, posts and other names.
  private var heading: [String] {
    let countries = person.countries.map { graph.label(of: .country($0)) }
    var lines = TextLayout.wrap(
      person.name + (countries.isEmpty ? "" : " (\(countries.joined(separator: ", ")))"), rest: "  "
    )
    for tenure in person.tenures {
      lines += TextLayout.wrap(tenure.text, first: "  ", rest: "    ")
    }
    if !person.aliases.isEmpty {
      lines += TextLayout.wrap(
        "also: " + person.aliases.joined(separator: " · "), first: "  ", rest: "    ")
    }
    return lines
  }

  private var summary: String {
    func count(_ status: MeetingStatus) -> Int { stories.count { $0.meeting.status == status } }
    let others = MeetingStatus.allCases.compactMap { status in
      status == .held || count(status) == 0 ? nil : "\(count(status)) \(status.rawValue)"
    }
    return "Met \(Plural.count(metCount, "person", "people")) in "
      + Plural.count(count(.held), "meeting")
      + (others.isEmpty ? "" : " (and \(others.joined(separator: ", ")))") + "."
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("key", person.key)
      json.member("name", person.name)
      json.member("aliases", person.aliases)
      json.member("countries", person.countries.map(\.description))
      json.member("posts", person.tenures) { json, tenure in json.value(tenure, in: graph) }
      json.member("meetings", stories) { json, story in json.value(story) }
    }
  }

  /// One line per meeting and other party, with the first sentence that proves the meeting.
  package var table: CSVTable {
    var table = CSVTable([
      "meeting", "kind", "status", "start", "end", "place", "confidence", "with_key", "with",
      "role", "capacities", "article", "quote",
    ])
    for story in stories {
      let meeting = story.meeting
      let head = [
        meeting.key, meeting.kind.rawValue, meeting.status.rawValue,
        meeting.date.start?.description ?? "", meeting.date.end?.description ?? "",
        story.place ?? "", CSVTable.field(meeting.confidence),
      ]
      let proof = [story.proofs.first?.article.id ?? "", story.proofs.first?.quote ?? ""]
      let others = story.parties.filter { $0.key != person.key }
      if others.isEmpty { table.append(head + ["", "", "", ""] + proof) }
      for party in others {
        table.append(
          head + [
            party.key, party.name, party.role?.rawValue ?? "",
            party.capacities.joined(separator: "; "),
          ] + proof)
      }
    }
    return table
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ tenure: KnowledgeGraph.Tenure, in graph: KnowledgeGraph) {
    object { json in
      json.member("title", tenure.title)
      json.member("institution", tenure.institution.map { graph[$0].key })
      json.member("country", tenure.country?.description)
      json.member("period", tenure.period.rawValue)
      json.member("first_attested", tenure.firstAttested?.description)
      json.member("last_attested", tenure.lastAttested?.description)
    }
  }
}

extension KnowledgeGraph.Tenure {
  /// `directeur général de la DGSN (2023-12 to 2025-06)`.
  fileprivate var text: String {
    var text = title
    if period != .current { text += ", \(period.rawValue)" }
    if let first = firstAttested, let last = lastAttested {
      text += first == last ? " (\(first))" : " (\(first) to \(last))"
    }
    return text
  }
}
