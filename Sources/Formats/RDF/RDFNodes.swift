import Knowledge

/// States the nodes of one graph, as JSON-LD does.
struct RDFNodes: GraphEntityWriter {
  /// Where IRIs are made.
  let iris: GraphIRIs

  var graph: KnowledgeGraph { iris.graph }

  func software(_ text: inout RDFText) {
    text.node(iris.software, [.schema("SoftwareApplication"), .prov("SoftwareAgent")]) { text in
      text.text(.schema("name"), "Entrevue")
      text.text(.schema("softwareVersion"), iris.options.softwareVersion)
    }
  }

  func run(_ text: inout RDFText) {
    text.node(iris.run, [.prov("Activity")]) { text in
      text.iri(.prov("wasAssociatedWith"), iris.software)
      text.iris(.prov("used"), graph.articles.lazy.map { iris.iri($0.key) })
    }
  }

  func article(_ text: inout RDFText, at position: Int) {
    let article = graph.articles[position]
    text.node(iris.iri(article.key), [.schema("NewsArticle"), .prov("Entity")]) { text in
      text.text(.schema("identifier"), article.id)
      text.typed(.schema("position"), position + 1, .xsd("integer"))
      text.text(.schema("headline"), article.title)
      date(&text, .schema("datePublished"), article.published)
      if let source = article.source {
        text.blank(.schema("publisher"), [.schema("Organization")]) {
          $0.text(.schema("name"), source)
        }
      }
      if let url = article.url {
        if IRI.isWebAddress(url) {
          text.iri(.schema("url"), address: url)
        } else {
          text.text(.schema("url"), url)
        }
      }
      text.text(.schema("inLanguage"), article.language)
      text.text(.ev("sha256"), article.textSHA256)
    }
  }

  func country(_ text: inout RDFText, _ country: KnowledgeGraph.Country) {
    text.node(iris.iri(country.key), [.schema("Country"), .sem("Place"), .sem("Actor")]) { text in
      text.text(.schema("name"), country.name)
      text.text(.schema("identifier"), country.code.description)
      text.iris(.schema("subjectOf"), country.articles.map { iris.iri($0) })
    }
  }

  func place(_ text: inout RDFText, _ place: KnowledgeGraph.Place) {
    text.node(iris.iri(place.key), [.schema("Place"), .sem("Place")]) { text in
      text.text(.schema("name"), place.name)
      text.iri(.schema("containedInPlace"), place.country.map { iris.iri($0) })
    }
  }

  func institution(_ text: inout RDFText, _ institution: KnowledgeGraph.Institution) {
    let types = [
      RDFName.schema("Organization"), .org("FormalOrganization"), .sem("Actor"), .prov("Entity"),
    ]
    let iri = iris.iri(institution.key)
    text.node(iri, types) { text in
      text.text(.schema("name"), institution.name)
      for alias in institution.aliases { text.text(.schema("alternateName"), alias) }
      text.iri(.schema("areaServed"), institution.country.map { iris.iri($0) })
      mentions(&text, institution.mentions)
      derivedFrom(&text, iri, institution.evidence)
    }
    annotations(&text, iri, institution.evidence)
  }

  func person(_ text: inout RDFText, _ person: KnowledgeGraph.Person) {
    let types = [RDFName.schema("Person"), .agent, .sem("Actor"), .prov("Entity")]
    let iri = iris.iri(person.key)
    text.node(iri, types) { text in
      text.text(.schema("name"), person.name)
      for alias in person.aliases { text.text(.schema("alternateName"), alias) }
      if let id = person.wikidata {
        text.iri(.schema("sameAs"), address: WikidataID.address(of: id))
      }
      text.iris(.ev("onBehalfOf"), person.countries.map { iris.iri($0) })
      text.iris(.schema("memberOf"), person.tenures.map { iris.iri($0.key) })
      mentions(&text, person.mentions)
      derivedFrom(&text, iri, person.evidence)
    }
    annotations(&text, iri, person.evidence)
    for tenure in person.tenures { self.tenure(&text, tenure, of: iri) }
  }

  private func tenure(
    _ text: inout RDFText, _ tenure: KnowledgeGraph.Tenure, of person: NodeIRI
  ) {
    let types = [RDFName.schema("OrganizationRole"), .org("Membership"), .prov("Entity")]
    let institution = tenure.institution.map { iris.iri($0) }
    let iri = iris.iri(tenure.key)
    text.node(iri, types) { text in
      text.text(.schema("roleName"), tenure.title)
      text.iri(.schema("memberOf"), institution)
      text.iri(.schema("areaServed"), tenure.country.map { iris.iri($0) })
      text.term(.ev("period"), tenure.period.rawValue)
      date(&text, .ev("attestedOn"), tenure.firstAttested)
      if tenure.lastAttested != tenure.firstAttested {
        date(&text, .ev("attestedOn"), tenure.lastAttested)
      }
      date(&text, .ev("firstAttested"), tenure.firstAttested)
      date(&text, .ev("lastAttested"), tenure.lastAttested)
      derivedFrom(&text, iri, tenure.evidence)
      text.iri(.prov("wasGeneratedBy"), iris.run)
      text.iri(.org("member"), person)
      text.iri(.org("organization"), institution)
    }
    annotations(&text, iri, tenure.evidence)
  }

  func suggestedMerge(
    _ text: inout RDFText, _ merge: KnowledgeGraph.SuggestedMerge, number: Int
  ) {
    text.node(iris.suggestedMerge(number), [.ev("SuggestedMerge")]) { text in
      text.iri(.ev("firstCandidate"), iris.iri(merge.first))
      text.iri(.ev("secondCandidate"), iris.iri(merge.second))
      text.text(.ev("reason"), merge.reason)
    }
  }

  // MARK: Parts

  /// A day is an `xsd:date`, a month an `xsd:gYearMonth`, a year an `xsd:gYear`.
  func date(_ text: inout RDFText, _ predicate: RDFName, _ date: PartialDate?) {
    guard let date else { return }
    let type: StaticString =
      date.precision == 3 ? "date" : date.precision == 2 ? "gYearMonth" : "gYear"
    text.typed(predicate, date.description, .xsd(type))
  }

  private func mentions(_ text: inout RDFText, _ mentions: [KnowledgeGraph.Mention]) {
    for mention in mentions {
      text.blank(.ev("mention"), [.ev("Mention")]) { text in
        text.iri(.ev("inArticle"), iris.iri(mention.article))
        text.text(.ev("form"), mention.name)
      }
    }
  }

  func derivedFrom(
    _ text: inout RDFText, _ iri: NodeIRI, _ evidence: [KnowledgeGraph.SourcedEvidence]
  ) {
    text.iris(
      .prov("wasDerivedFrom"), evidence.indices.lazy.map { iri.part("evidence", $0 + 1) })
  }

  func annotations(
    _ text: inout RDFText, _ iri: NodeIRI, _ evidence: [KnowledgeGraph.SourcedEvidence]
  ) {
    for (position, entry) in evidence.enumerated() {
      text.node(iri.part("evidence", position + 1), [.oa("Annotation"), .prov("Entity")]) { text in
        text.name(.oa("motivatedBy"), .oa("identifying"))
        text.iri(.oa("hasBody"), iri)
        text.blank(.oa("hasTarget"), [.oa("SpecificResource")]) { text in
          text.iri(.oa("hasSource"), iris.iri(entry.article))
          text.blank(.oa("hasSelector"), [.oa("TextQuoteSelector")]) {
            $0.text(.oa("exact"), entry.evidence.quote)
          }
          text.blank(.oa("hasSelector"), [.oa("TextPositionSelector")]) { text in
            let range = entry.evidence.range
            text.typed(.oa("start"), range.lowerBound, .xsd("nonNegativeInteger"))
            text.typed(.oa("end"), range.upperBound, .xsd("nonNegativeInteger"))
          }
        }
        text.term(.ev("zone"), entry.evidence.zone.rawValue)
        text.iri(.prov("wasDerivedFrom"), iris.iri(entry.article))
        text.iri(.prov("wasGeneratedBy"), iris.run)
      }
    }
  }
}
