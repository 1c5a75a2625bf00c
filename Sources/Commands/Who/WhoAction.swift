import Analysis
import Formats
import JSON
import Knowledge

/// Tells whom a person met, when, where, in what capacity, and which sentence says so.
struct WhoAction {
  /// The person, as the user typed it.
  var name: String
  /// Where the graph comes from.
  var source: GraphSource
  /// Which meetings count.
  var filter = MeetingFilter(statuses: [.held, .planned])
  /// Whether the answer is for a program.
  var isJSON = false

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    guard case .person(let id) = try EntityFinder(graph).find(name, kinds: [.person]) else {
      return .couldNotRun
    }
    var filter = filter
    filter.people = [id]
    let stories = graph.meetings(matching: filter).map { MeetingStory(graph[$0], in: graph) }
    if isJSON {
      try console.output.write(json(graph[id], stories, in: graph))
    } else {
      for line in lines(graph[id], id, stories, in: graph) { try console.print(line) }
    }
    return stories.isEmpty ? .incomplete : status
  }

  private func lines(
    _ person: KnowledgeGraph.Person, _ id: PersonID, _ stories: [MeetingStory],
    in graph: KnowledgeGraph
  ) -> [String] {
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
    var heldOnly = filter
    heldOnly.statuses = [.held]
    let met = graph.encounters(of: id, filter: heldOnly).count
    var summary =
      "Met \(BuildSummary.counted(met, "person", "people")) in "
      + BuildSummary.counted(stories.count { $0.meeting.status == .held }, "meeting")
    let others = MeetingStatus.allCases.compactMap { status in
      let count = stories.count { $0.meeting.status == status }
      return status == .held || count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    if !others.isEmpty { summary += " (and \(others.joined(separator: ", ")))" }
    lines += ["", stories.isEmpty ? "No such meeting is known." : summary + "."]
    for story in stories { lines += [""] + story.lines(seenBy: person.key) }
    return lines
  }

  private func json(
    _ person: KnowledgeGraph.Person, _ stories: [MeetingStory], in graph: KnowledgeGraph
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("key", person.key)
      json.member("name", person.name)
      json.member("aliases", person.aliases)
      json.member("countries", person.countries.map(\.description))
      json.member("posts", person.tenures) { json, tenure in
        json.object { json in
          json.member("title", tenure.title)
          json.member("institution", tenure.institution.map { graph[$0].key })
          json.member("country", tenure.country?.description)
          json.member("period", tenure.period.rawValue)
          json.member("first_attested", tenure.firstAttested?.description)
          json.member("last_attested", tenure.lastAttested?.description)
        }
      }
      json.member("meetings", stories) { json, story in json.value(story) }
    }
    json.endLine()
    return json.bytes
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
