import JSON
import Knowledge
import Text

/// Writes the entities of one graph.
struct FollowTheMoneyEntities {
  let graph: KnowledgeGraph

  // MARK: Entities

  func article(_ json: inout JSONWriter, _ article: KnowledgeGraph.Source) {
    let title = article.title.map(FollowTheMoneyText.name) ?? ""
    json.entity(article.key, "Article") { json in
      json.property("title", title.isEmpty ? article.key : title)
      json.property("publishedAt", article.published)
      json.property("publisher", article.source.map(FollowTheMoneyText.name))
      json.property("language", FollowTheMoneyText.language(article.language))
      json.property("sourceUrl", FollowTheMoneyText.address(article.url))
    }
  }

  func institution(_ json: inout JSONWriter, _ institution: KnowledgeGraph.Institution) {
    // Bodies of a state are public ones; for the others nothing says so.
    let schema: StaticString = institution.country == nil ? "Organization" : "PublicBody"
    json.entity(institution.key, schema) { json in
      json.property("name", name(institution.name, else: institution.key))
      json.property("alias", institution.aliases.map(FollowTheMoneyText.name))
      json.property("country", country(institution.country))
      json.property("proof", articles(institution.evidence))
    }
    documentation(&json, institution.key, institution.evidence)
  }

  func person(_ json: inout JSONWriter, _ person: KnowledgeGraph.Person) {
    let aliases = person.aliases.map(FollowTheMoneyText.name)
    json.entity(person.key, "Person") { json in
      json.property("name", name(person.name, else: person.key))
      json.property("alias", aliases.filter { $0.contains(" ") })
      // A surname alone must not make two people match.
      json.property("weakAlias", aliases.filter { !$0.contains(" ") })
      json.property("country", person.countries.compactMap(country))
      json.property("position", person.tenures.map { FollowTheMoneyText.name($0.title) })
      json.property("proof", articles(person.evidence))
    }
    documentation(&json, person.key, person.evidence)
    for tenure in person.tenures { self.tenure(&json, tenure, of: person) }
  }

  private func tenure(
    _ json: inout JSONWriter, _ tenure: KnowledgeGraph.Tenure, of person: KnowledgeGraph.Person
  ) {
    let title = FollowTheMoneyText.name(tenure.title)
    let position = "position." + tenure.key
    json.entity(position, "Position") { json in
      json.property("name", title.isEmpty ? tenure.key : title)
      json.property("organization", tenure.institution.map { graph[$0].key })
      json.property("country", country(tenure.country))
    }
    let status =
      switch tenure.period {
      case .current, .acting: "current"
      case .former: "ended"
      case .future: "unknown"
      }
    json.entity(tenure.key, "Occupancy") { json in
      json.property("holder", person.key)
      json.property("post", position)
      json.property("status", status)
      json.property("date", tenure.firstAttested, tenure.lastAttested)
      json.property("description", tenure.period.rawValue)
      json.property("proof", articles(tenure.evidence))
    }
  }

  func meeting(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
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
      json.property(
        "summary", meeting.evidence.first.map { FollowTheMoneyText.name($0.evidence.quote) })
      json.property("proof", articles(meeting.evidence))
    }
    documentation(&json, meeting.key, meeting.evidence)
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

  func similar(
    _ json: inout JSONWriter, _ merge: KnowledgeGraph.SuggestedMerge, number: Int
  ) {
    json.entity("suggested-merge." + String(number), "Similar") { json in
      json.property("candidate", graph[merge.first].key)
      json.property("match", graph[merge.second].key)
      json.property("criteria", FollowTheMoneyText.name(merge.reason))
      json.property("matcher", "entrevue")
    }
  }

  /// One entity for each article and quote; the offsets are lost.
  private func documentation(
    _ json: inout JSONWriter, _ key: String, _ evidence: [KnowledgeGraph.SourcedEvidence]
  ) {
    for (index, entry) in evidence.enumerated() {
      json.entity(key, ".evidence.", index + 1, "Documentation") { json in
        json.property("document", graph[entry.article].key)
        json.property("entity", key)
        json.property("role", "evidence")
        json.property("summary", FollowTheMoneyText.name(entry.evidence.quote))
      }
    }
  }

  // MARK: Values

  private func country(_ code: CountryCode?) -> String? { code?.description.lowercased() }

  private func articles(_ evidence: [KnowledgeGraph.SourcedEvidence]) -> [String] {
    evidence.map { graph[$0.article].key }
  }

  private func name(_ name: String, else key: String) -> String {
    let cleaned = FollowTheMoneyText.name(name)
    return cleaned.isEmpty ? key : cleaned
  }
}

extension JSONWriter {
  /// Writes an entity on a line of its own, with the properties that `body` writes.
  fileprivate mutating func entity(
    _ id: String, _ schema: StaticString, _ body: (inout JSONWriter) -> Void
  ) {
    object { json in
      json.member("id", id)
      json.describe(schema, body)
    }
    endLine()
  }

  /// Writes an entity that is a numbered part of another.
  fileprivate mutating func entity(
    _ whole: String, _ part: StaticString, _ number: Int, _ schema: StaticString,
    _ body: (inout JSONWriter) -> Void
  ) {
    object { json in
      json.key("id")
      json.value(whole) {
        $0.append(part)
        $0.append(number)
      }
      json.describe(schema, body)
    }
    endLine()
  }

  private mutating func describe(_ schema: StaticString, _ body: (inout JSONWriter) -> Void) {
    key("schema")
    value(schema)
    key("properties")
    object(body)
  }

  /// Writes a property with one value; none where the text is nil or empty.
  fileprivate mutating func property(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    key(name)
    array { $0.value(text) }
  }

  /// Writes a property with each value once; none where all are empty.
  fileprivate mutating func property(_ name: StaticString, _ texts: [String]) {
    if texts.count == 1 { return property(name, texts[0]) }
    let values = texts.filter { !$0.isEmpty }.distinct
    if !values.isEmpty { member(name, values) }
  }

  /// Writes a property with dates; years before 1000 are not dates of FollowTheMoney.
  fileprivate mutating func property(
    _ name: StaticString, _ date: PartialDate?, _ other: PartialDate? = nil
  ) {
    let first = date.flatMap { $0.year >= 1000 ? $0 : nil }
    let second = other.flatMap { $0.year >= 1000 && $0 != first ? $0 : nil }
    guard first != nil || second != nil else { return }
    key(name)
    array { json in
      for date in [first, second] {
        if let date { json.value(unescaped: { $0.append(text: date.description) }) }
      }
    }
  }
}
