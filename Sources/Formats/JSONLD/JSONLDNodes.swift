import JSON
import Knowledge
import Text

/// Writes the nodes of one graph: members and values here, entities in the extensions.
struct JSONLDNodes: GraphEntityWriter {
  /// Where IRIs are made.
  let iris: GraphIRIs

  var graph: KnowledgeGraph { iris.graph }

  // MARK: Members

  /// Begins a node on a line of its own, with its IRI and types.
  func node(
    _ json: inout JSONWriter, _ iri: NodeIRI, _ types: [String], _ body: (inout JSONWriter) -> Void
  ) {
    json.lineBreak()
    json.object { json in
      json.member("id", iri)
      json.member("type", types)
      body(&json)
    }
  }

  /// Writes a member unless the text is nil; JSON-LD has no null values.
  func optional(_ json: inout JSONWriter, _ name: StaticString, _ text: String?) {
    if let text { json.member(name, text) }
  }

  /// Writes a member with a term of our own vocabulary.
  func term(_ json: inout JSONWriter, _ name: StaticString, _ text: String) {
    json.key(name)
    json.value(term: text)
  }

  /// Writes a member unless the IRI is nil.
  func optional(_ json: inout JSONWriter, _ name: StaticString, _ iri: NodeIRI?) {
    if let iri { json.member(name, iri) }
  }

  /// Writes a member unless there are no IRIs.
  func list(_ json: inout JSONWriter, _ name: StaticString, _ iris: some Collection<NodeIRI>) {
    if !iris.isEmpty { json.member(name, iris) }
  }

  /// Writes a member unless there are no texts.
  func list(_ json: inout JSONWriter, _ name: StaticString, _ texts: [String]) {
    if !texts.isEmpty { json.member(name, texts) }
  }

  /// Writes a date; only a whole day is an `xsd:date`, which is what the context says of the term.
  func date(_ json: inout JSONWriter, _ name: StaticString, _ date: PartialDate?) {
    guard let date else { return }
    json.key(name)
    value(&json, date)
  }

  private func value(_ json: inout JSONWriter, _ date: PartialDate) {
    guard date.precision < 3 else { return json.value(date.description) }
    json.object { json in
      json.member("@value", date.description)
      json.member("@type", date.precision == 2 ? "xsd:gYearMonth" : "xsd:gYear")
    }
  }

  /// Writes dates as an array of values.
  func dates(_ json: inout JSONWriter, _ name: StaticString, _ dates: [PartialDate]) {
    guard !dates.isEmpty else { return }
    json.member(name, dates) { json, date in value(&json, date) }
  }

  /// Writes the articles that name an entity, each with the form it uses.
  func mentions(_ json: inout JSONWriter, _ mentions: [KnowledgeGraph.Mention]) {
    guard !mentions.isEmpty else { return }
    json.member("mention", mentions) { json, mention in
      json.object { json in
        json.member("type", "ev:Mention")
        json.member("inArticle", iris.iri(mention.article))
        json.member("form", mention.name)
      }
    }
  }

  // MARK: Evidence

  /// Writes where an entity comes from: its annotations, in their order.
  func derivedFrom(
    _ json: inout JSONWriter, _ iri: NodeIRI, _ evidence: [KnowledgeGraph.SourcedEvidence]
  ) {
    list(&json, "derivedFrom", evidence.indices.lazy.map { iri.part("evidence", $0 + 1) })
  }

  /// Writes a Web Annotation for each piece of evidence of an entity.
  func annotations(
    _ json: inout JSONWriter, _ iri: NodeIRI, _ evidence: [KnowledgeGraph.SourcedEvidence]
  ) {
    for (position, entry) in evidence.enumerated() {
      annotation(&json, iri.part("evidence", position + 1), of: iri, entry)
    }
  }

  private func annotation(
    _ json: inout JSONWriter, _ annotation: NodeIRI, of body: NodeIRI,
    _ entry: KnowledgeGraph.SourcedEvidence
  ) {
    node(&json, annotation, ["Annotation", "prov:Entity"]) { json in
      json.member("motivation", "identifying")
      json.member("body", body)
      json.key("target")
      json.object { json in
        json.member("type", "SpecificResource")
        json.member("source", iris.iri(entry.article))
        json.selectors(of: entry.evidence)
      }
      term(&json, "zone", entry.evidence.zone.rawValue)
      json.member("derivedFrom", CollectionOfOne(iris.iri(entry.article)))
      json.member("generatedBy", iris.run)
    }
  }
}

extension JSONWriter {
  /// Writes a term of our own vocabulary, a word that needs no escapes.
  mutating func value(term text: String) {
    value {
      $0.append("ev:")
      $0.append(text: text)
    }
  }
}
