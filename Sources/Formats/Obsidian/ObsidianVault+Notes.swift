import Knowledge

extension ObsidianVault {
  func index(_ chunk: inout TextChunk) {
    chunk.append("# \(words.title)\n")
    func list(_ title: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      chunk.append("\n## \(title)\n\n")
      for name in names { chunk.append("- [[\(name)]]\n") }
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
    if !person.tenures.isEmpty { chunk.append("\n## \(words.posts)\n\n") }
    for tenure in person.tenures {
      chunk.append("- ")
      chunk.appendMarkdown(tenure.title)
      let period = words.period(tenure.period)
      if !period.isEmpty { chunk.append(" (\(period))") }
      if let id = tenure.institution { chunk.append(", [[\(institutions[Int(id.rawValue)])]]") }
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
    chunk.append("\(articles)\n")
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
      "\(words.date(meeting.date)), \(words.kind(meeting.kind)), \(words.status(meeting.status))\n")
    if let place = meeting.place {
      chunk.append("\n\(words.place): ")
      chunk.appendMarkdown(graph[place].name)
      chunk.append("\n")
    }
    if let code = meeting.placeCountry { link(countries[code], before: "\n", &chunk) }
    chunk.append("\n## \(words.participants)\n\n")
    for part in meeting.participations {
      chunk.append("- [[\(people[Int(part.person.rawValue)])]] (\(words.role(part.role))")
      for (position, id) in part.onBehalfOf.enumerated() {
        chunk.append(position == 0 ? ", \(words.onBehalfOf) " : ", ")
        chunk.append("[[\(institutions[Int(id.rawValue)])]]")
      }
      chunk.append(")\n")
    }
    for id in meeting.institutions { chunk.append("- [[\(institutions[Int(id.rawValue)])]]\n") }
    for code in meeting.countries { link(countries[code], before: "- ", &chunk) }
    quotes(meeting.evidence, &chunk)
  }

  // MARK: Parts

  private func link(_ name: String?, before: String, _ chunk: inout TextChunk) {
    if let name { chunk.append("\(before)[[\(name)]]\n") }
  }

  /// The properties and the heading; JSON strings are strings of YAML too.
  private func head(
    _ key: String, _ kind: String, _ name: String, aliases: [String],
    more: [(String, String?)] = [], _ chunk: inout TextChunk
  ) {
    var json = JSONWriter()
    json.array { json in for alias in [name] + aliases { json.value(alias) } }
    chunk.append("---\nkey: \(key)\ntags: [\(kind)]\naliases: ")
    chunk.bytes += json.bytes
    for (name, value) in more { if let value { chunk.append("\n\(name): \(value)") } }
    chunk.append("\n---\n# ")
    chunk.appendMarkdown(name)
    chunk.append("\n\n")
  }

  private func meetingList(
    _ meetings: [Int], without person: PersonID?, _ chunk: inout TextChunk
  ) {
    guard !meetings.isEmpty else { return }
    chunk.append("\n## \(words.meetings)\n\n")
    for index in meetings {
      let meeting = graph.meetings[index]
      chunk.append("- [[\(self.meetings[index])]]")
      if meeting.status != .held { chunk.append(" (\(words.status(meeting.status)))") }
      var seen: Set<PersonID> = []
      for part in meeting.participations where part.person != person {
        guard seen.insert(part.person).inserted else { continue }
        chunk.append("\(seen.count == 1 ? ": " : ", ")[[\(people[Int(part.person.rawValue)])]]")
      }
      chunk.append("\n")
    }
  }

  private func quotes(
    _ evidence: [KnowledgeGraph.SourcedEvidence], _ chunk: inout TextChunk
  ) {
    guard !evidence.isEmpty else { return }
    chunk.append("\n## \(words.evidence)\n")
    for entry in evidence {
      chunk.append("\n")
      chunk.appendMarkdownQuote(entry.evidence.quote)
      chunk.append("\n>\n> — ")
      chunk.appendMarkdownSource(graph[entry.article])
      chunk.append("\n")
    }
  }
}
