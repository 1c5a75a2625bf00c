import Analysis
import JSON
import Knowledge
import Text

/// Writes the entities of one graph.
struct FollowTheMoneyEntities: GraphEntityWriter {
  let graph: KnowledgeGraph
  /// Which meetings are written.
  let filter: MeetingFilter

  // MARK: Entities

  func article(_ json: inout JSONWriter, at position: Int) {
    let article = graph.articles[position]
    let title = article.title.map(FollowTheMoneyText.name) ?? ""
    json.entity(article.key, "Article") { json in
      json.property("title", title.isEmpty ? article.key : title)
      json.property("publishedAt", article.published)
      json.property("publisher", article.source.map(FollowTheMoneyText.name))
      json.property("language", FollowTheMoneyText.language(article.language))
      json.property("sourceUrl", FollowTheMoneyText.address(article.url))
    }
  }

  /// Countries are values of other entities only.
  func country(_ json: inout JSONWriter, _ country: KnowledgeGraph.Country) {}

  /// Places are values of meetings only.
  func place(_ json: inout JSONWriter, _ place: KnowledgeGraph.Place) {}

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

  func suggestedMerge(
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
  func documentation(
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

  func country(_ code: CountryCode?) -> String? { code?.description.lowercased() }

  func articles(_ evidence: [KnowledgeGraph.SourcedEvidence]) -> [String] {
    evidence.map { graph[$0.article].key }
  }

  private func name(_ name: String, else key: String) -> String {
    let cleaned = FollowTheMoneyText.name(name)
    return cleaned.isEmpty ? key : cleaned
  }
}
