import JSON
import Knowledge

extension JSONLDNodes {
  /// Writes the program that made the graph.
  func software(_ json: inout JSONWriter) {
    node(&json, iris.software, ["SoftwareApplication", "prov:SoftwareAgent"]) { json in
      json.member("name", "Entrevue")
      optional(&json, "softwareVersion", iris.options.softwareVersion)
    }
  }

  /// Writes an article, with its position in the input.
  func article(_ json: inout JSONWriter, at position: Int) {
    let article = graph.articles[position]
    node(&json, iris.iri(article.key), ["NewsArticle", "prov:Entity"]) { json in
      json.member("identifier", article.id)
      json.member("position", position + 1)
      optional(&json, "headline", article.title)
      date(&json, "datePublished", article.published)
      if let source = article.source {
        json.key("publisher")
        json.object { json in
          json.member("type", "Organization")
          json.member("name", source)
        }
      }
      if let url = article.url { address(&json, url) }
      optional(&json, "inLanguage", article.language)
      optional(&json, "sha256", article.textSHA256)
    }
  }

  /// Writes a web address as an IRI, or as a string where it is none.
  private func address(_ json: inout JSONWriter, _ url: String) {
    guard !IRI.isWebAddress(url) else { return json.member("url", url) }
    json.key("url")
    json.object { $0.member("@value", url) }
  }

  /// Writes a country, with the articles that evoke it.
  func country(_ json: inout JSONWriter, _ country: KnowledgeGraph.Country) {
    node(&json, iris.iri(country.key), ["Country", "sem:Place", "sem:Actor"]) { json in
      json.member("name", country.name)
      json.member("identifier", country.code.description)
      list(&json, "subjectOf", country.articles.lazy.map { iris.iri($0) })
    }
  }

  /// Writes a place.
  func place(_ json: inout JSONWriter, _ place: KnowledgeGraph.Place) {
    node(&json, iris.iri(place.key), ["Place", "sem:Place"]) { json in
      json.member("name", place.name)
      optional(&json, "containedInPlace", place.country.map { iris.iri($0) })
    }
  }

  /// Writes an institution and its annotations.
  func institution(_ json: inout JSONWriter, _ institution: KnowledgeGraph.Institution) {
    let types = ["Organization", "org:FormalOrganization", "sem:Actor", "prov:Entity"]
    let iri = iris.iri(institution.key)
    node(&json, iri, types) { json in
      json.member("name", institution.name)
      list(&json, "alternateName", institution.aliases)
      optional(&json, "areaServed", institution.country.map { iris.iri($0) })
      mentions(&json, institution.mentions)
      derivedFrom(&json, iri, institution.evidence)
    }
    annotations(&json, iri, institution.evidence)
  }

  /// Writes a person, the posts and all annotations.
  func person(_ json: inout JSONWriter, _ person: KnowledgeGraph.Person) {
    // org:member wants a foaf:Agent, so a person is both.
    let types = ["Person", "foaf:Person", "sem:Actor", "prov:Entity"]
    let iri = iris.iri(person.key)
    node(&json, iri, types) { json in
      json.member("name", person.name)
      list(&json, "alternateName", person.aliases)
      optional(&json, "sameAs", person.wikidata.map { WikidataID.address(of: $0) })
      list(&json, "onBehalfOf", person.countries.lazy.map { iris.iri($0) })
      list(&json, "memberOf", person.tenures.lazy.map { iris.iri($0.key) })
      mentions(&json, person.mentions)
      derivedFrom(&json, iri, person.evidence)
    }
    annotations(&json, iri, person.evidence)
    for tenure in person.tenures { self.tenure(&json, tenure, of: iri) }
  }

  private func tenure(
    _ json: inout JSONWriter, _ tenure: KnowledgeGraph.Tenure, of person: NodeIRI
  ) {
    let types = ["OrganizationRole", "org:Membership", "prov:Entity"]
    let institution = tenure.institution.map { iris.iri($0) }
    let iri = iris.iri(tenure.key)
    node(&json, iri, types) { json in
      json.member("roleName", tenure.title)
      list(&json, "memberOf", institution.map { [$0] } ?? [NodeIRI]())
      optional(&json, "areaServed", tenure.country.map { iris.iri($0) })
      term(&json, "period", tenure.period.rawValue)
      var attested = [tenure.firstAttested, tenure.lastAttested].compactMap(\.self)
      if attested.count == 2, attested[0] == attested[1] { attested.removeLast() }
      dates(&json, "attestedOn", attested)
      date(&json, "firstAttested", tenure.firstAttested)
      date(&json, "lastAttested", tenure.lastAttested)
      derivedFrom(&json, iri, tenure.evidence)
      json.member("generatedBy", iris.run)
      reference(&json, "org:member", person)
      if let institution { reference(&json, "org:organization", institution) }
    }
    annotations(&json, iri, tenure.evidence)
  }

  private func reference(_ json: inout JSONWriter, _ name: StaticString, _ iri: NodeIRI) {
    json.key(name)
    json.object { $0.member("id", iri) }
  }

  /// Writes that two people may be one.
  func suggestedMerge(
    _ json: inout JSONWriter, _ merge: KnowledgeGraph.SuggestedMerge, number: Int
  ) {
    node(&json, iris.suggestedMerge(number), ["ev:SuggestedMerge"]) { json in
      json.member("firstCandidate", iris.iri(merge.first))
      json.member("secondCandidate", iris.iri(merge.second))
      json.member("reason", merge.reason)
    }
  }
}
