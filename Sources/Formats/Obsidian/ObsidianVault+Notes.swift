import Knowledge
import Text

extension ObsidianVault {
  func index(_ chunk: inout TextChunk) {
    chunk.append(text: "# \(words.title)\n")
    func list(_ title: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      chunk.append(text: "\n## \(title)\n\n")
      for name in names { chunk.append(text: "- [[\(name)]]\n") }
    }
    list(words.people, people)
    list(words.institutions, institutions)
    list(words.countries, graph.countries.compactMap { countries[$0.code] })
    list(words.meetings, meetings)
  }

  func person(_ index: Int, _ chunk: inout TextChunk) {
    let person = graph.people[index]
    head(person.key, "person", person.name, aliases: person.aliases, &chunk)
    for code in person.countries { link(countries[code], before: "- ", &chunk) }
    if !person.tenures.isEmpty { chunk.append(text: "\n## \(words.posts)\n\n") }
    for tenure in person.tenures {
      chunk.append("- ")
      chunk.appendMarkdown(tenure.title)
      let period = words.period(tenure.period)
      if !period.isEmpty { chunk.append(text: " (\(period))") }
      if let id = tenure.institution {
        chunk.append(text: ", [[\(institutions[Int(id.rawValue)])]]")
      }
      chunk.append("\n")
    }
    meetingList(meetingsOfPerson[index], without: PersonID(rawValue: UInt32(index)), &chunk)
    quotes(person.evidence, &chunk)
  }

  func institution(_ index: Int, _ chunk: inout TextChunk) {
    let institution = graph.institutions[index]
    head(institution.key, "institution", institution.name, aliases: institution.aliases, &chunk)
    if let code = institution.country { link(countries[code], before: "- ", &chunk) }
    meetingList(meetingsOfInstitution[index], without: nil, &chunk)
    quotes(institution.evidence, &chunk)
  }

  /// What belongs to the country is found by Obsidian's list of backlinks.
  func country(_ country: KnowledgeGraph.Country, _ chunk: inout TextChunk) {
    head(country.key, "country", country.name, aliases: [country.code.description], &chunk)
    let articles = words.counted(
      country.articles.count, ("article", "articles"), ("article", "articles"))
    chunk.append(text: "\(articles)\n")
  }

  func meeting(_ index: Int, _ chunk: inout TextChunk) {
    let meeting = graph.meetings[index]
    head(
      meeting.key, "meeting", graph.label(of: meeting), aliases: [],
      more: [
        ("date", meeting.date.start.flatMap { $0.precision == 3 ? $0.description : nil }),
        ("status", meeting.status.rawValue), ("kind", meeting.kind.rawValue),
      ], &chunk)
    chunk.append(
      text:
        "\(words.date(meeting.date)), \(words.kind(meeting.kind)), \(words.status(meeting.status))\n"
    )
    if let place = meeting.place {
      chunk.append(text: "\n\(words.place): ")
      chunk.appendMarkdown(graph[place].name)
      chunk.append("\n")
    }
    if let code = meeting.placeCountry { link(countries[code], before: "\n", &chunk) }
    chunk.append(text: "\n## \(words.participants)\n\n")
    for part in meeting.participations {
      chunk.append(text: "- [[\(people[Int(part.person.rawValue)])]] (\(words.role(part.role))")
      for (position, id) in part.onBehalfOf.enumerated() {
        chunk.append(text: position == 0 ? ", \(words.onBehalfOf) " : ", ")
        chunk.append(text: "[[\(institutions[Int(id.rawValue)])]]")
      }
      chunk.append(")\n")
    }
    for id in meeting.institutions {
      chunk.append(text: "- [[\(institutions[Int(id.rawValue)])]]\n")
    }
    for code in meeting.countries { link(countries[code], before: "- ", &chunk) }
    quotes(meeting.evidence, &chunk)
  }

  // MARK: Parts

  private func link(_ name: String?, before: String, _ chunk: inout TextChunk) {
    if let name { chunk.append(text: "\(before)[[\(name)]]\n") }
  }

  /// The properties and the heading.
  private func head(
    _ key: String, _ kind: String, _ name: String, aliases: [String],
    more: [(String, String?)] = [], _ chunk: inout TextChunk
  ) {
    chunk.append(text: "---\nkey: \(key)\ntags: [\(kind)]\naliases: [")
    for (index, alias) in ([name] + aliases).enumerated() {
      if index > 0 { chunk.append(", ") }
      chunk.appendYAML(alias)
    }
    chunk.append("]")
    for (name, value) in more { if let value { chunk.append(text: "\n\(name): \(value)") } }
    chunk.append("\n---\n# ")
    chunk.appendMarkdown(name)
    chunk.append("\n\n")
  }

  private func meetingList(
    _ meetings: [Int], without person: PersonID?, _ chunk: inout TextChunk
  ) {
    guard !meetings.isEmpty else { return }
    chunk.append(text: "\n## \(words.meetings)\n\n")
    for index in meetings {
      let meeting = graph.meetings[index]
      chunk.append(text: "- [[\(self.meetings[index])]]")
      if meeting.status != .held { chunk.append(text: " (\(words.status(meeting.status)))") }
      let others = meeting.people.filter { $0 != person }
      for (position, other) in others.enumerated() {
        chunk.append(text: "\(position == 0 ? ": " : ", ")[[\(people[Int(other.rawValue)])]]")
      }
      chunk.append("\n")
    }
  }

  private func quotes(
    _ evidence: [KnowledgeGraph.SourcedEvidence], _ chunk: inout TextChunk
  ) {
    guard !evidence.isEmpty else { return }
    chunk.append(text: "\n## \(words.evidence)\n")
    for entry in evidence {
      chunk.appendMarkdownEvidence(entry, in: graph)
    }
  }
}

extension TextChunk {
  /// Appends a text as a double-quoted scalar of YAML.
  ///
  /// > YAML 1.2.2, sections 5.1 and 7.3.1. <https://yaml.org/spec/1.2.2/>
  mutating func appendYAML(_ text: String) {
    append(byte: 0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        append(text: "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: append(text: String(scalar))
      }
    }
    append(byte: 0x22)
  }
}
