import Knowledge

/// The IRIs of one graph's entities, the same in JSON-LD, RDF and Web Annotation.
final class GraphIRIs: Sendable {
  /// The graph.
  let graph: KnowledgeGraph
  /// How IRIs are made.
  let options: LinkedDataOptions
  /// The run of the program that made the graph.
  let run: NodeIRI
  /// The program.
  let software: NodeIRI

  /// Prepares the IRIs of a valid graph.
  init(_ graph: KnowledgeGraph, options: LinkedDataOptions) {
    self.graph = graph
    self.options = options
    run = NodeIRI(base: options.base, key: "run")
    software = NodeIRI(base: options.base, key: "software")
  }

  /// The IRI of what has a key.
  func iri(_ key: String) -> NodeIRI { NodeIRI(base: options.base, key: key) }
  /// The IRI of an article.
  func iri(_ id: ArticleID) -> NodeIRI { iri(graph[id].key) }
  /// The IRI of a person.
  func iri(_ id: PersonID) -> NodeIRI { iri(graph[id].key) }
  /// The IRI of an institution.
  func iri(_ id: InstitutionID) -> NodeIRI { iri(graph[id].key) }
  /// The IRI of a country.
  func iri(_ code: CountryCode) -> NodeIRI { iri(graph.key(of: code)) }
  /// The IRI of a suggestion that two people are one, by its number from 1.
  func suggestedMerge(_ number: Int) -> NodeIRI { iri("suggested-merge.\(number)") }

  /// Where a meeting was: the place, or else the country.
  func location(of meeting: KnowledgeGraph.Meeting) -> NodeIRI? {
    meeting.place.map { iri(graph[$0].key) } ?? meeting.placeCountry.map { iri($0) }
  }

  /// Hands over the parts that were played in a meeting: of people, then of bodies, then of countries,
  /// each of which acts through someone who is not named.
  ///
  /// - Parameter body: Takes the IRI of the part, its role, who played it, and on whose behalf.
  func forEachPart(
    of meeting: KnowledgeGraph.Meeting,
    _ body: (NodeIRI, ParticipantRole, _ player: NodeIRI?, _ onBehalfOf: [NodeIRI]) -> Void
  ) {
    let whole = iri(meeting.key)
    var number = 0
    func part(_ role: ParticipantRole, _ player: NodeIRI?, _ onBehalfOf: [NodeIRI]) {
      number += 1
      body(whole.part("participation", number), role, player, onBehalfOf)
    }
    for entry in meeting.participations {
      part(entry.role, iri(entry.person), entry.onBehalfOf.map { iri($0) })
    }
    for id in meeting.institutions { part(.participant, iri(id), []) }
    for code in meeting.countries { part(.participant, nil, [iri(code)]) }
  }
}

extension KnowledgeGraph.Meeting {
  /// How many parts were played in the meeting.
  var partCount: Int { participations.count + institutions.count + countries.count }
}
