public import Knowledge

/// A knowledge graph as labelled nodes and relationships with properties, for Cypher and for the
/// CSV of Neo4j and Kùzu.
///
/// `(Person)-[PARTICIPATED]->(Meeting)`, `(Institution)-[TOOK_PART]->(Meeting)`,
/// `(Country)-[JOINED]->(Meeting)`, `(Person)-[HELD]->(Institution)`, `(Person)-[ACTS_FOR]->(Country)`,
/// `(Institution)-[BELONGS_TO]->(Country)`, `(Meeting)-[TOLD_IN]->(Article)`,
/// `(Meeting)-[IN_COUNTRY]->(Country)`. Each relationship joins one pair of labels, as Kùzu wants it.
public struct PropertyGraph: Sendable {
  let graph: KnowledgeGraph

  /// Makes a property graph of a valid graph.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// A property's value.
  enum Value: Sendable, Equatable {
    case text(String)
    case integer(Int)
    case real(Double)
    case texts([String])

    static func optional(_ text: String?) -> Value? { text.map { .text($0) } }
  }

  /// What the values of a property are.
  enum PropertyType: Sendable {
    case text, integer, real, texts
  }

  /// A property of all nodes or relationships of a kind.
  struct Property: Sendable {
    var name: String
    var type: PropertyType = .text
  }

  /// A kind of node: its label, and its properties after `key`.
  struct NodeKind: Sendable {
    var label: String
    var properties: [Property]
    var rows: @Sendable (PropertyGraph, (String, [Value?]) throws -> Void) throws -> Void
  }

  /// A kind of relationship, with the labels that it joins.
  struct RelationKind: Sendable {
    var type: String
    var source: String
    var target: String
    var properties: [Property]
    var rows: @Sendable (PropertyGraph, (String, String, [Value?]) throws -> Void) throws -> Void
  }

  static let nodeKinds: [NodeKind] = [
    NodeKind(
      label: "Person",
      properties: [
        Property(name: "name"), Property(name: "aliases", type: .texts),
        Property(name: "countries", type: .texts), Property(name: "posts", type: .texts),
      ]
    ) { graph, body in
      for person in graph.graph.people {
        try body(
          person.key,
          [
            .text(person.name), .texts(person.aliases),
            .texts(person.countries.map(\.description)), .texts(person.tenures.map(\.title)),
          ])
      }
    },
    NodeKind(
      label: "Institution",
      properties: [
        Property(name: "name"), Property(name: "aliases", type: .texts), Property(name: "country"),
      ]
    ) { graph, body in
      for institution in graph.graph.institutions {
        try body(
          institution.key,
          [
            .text(institution.name), .texts(institution.aliases),
            .optional(institution.country?.description),
          ])
      }
    },
    NodeKind(
      label: "Country", properties: [Property(name: "name"), Property(name: "code")]
    ) { graph, body in
      for country in graph.graph.countries {
        try body(country.key, [.text(country.name), .text(country.code.description)])
      }
    },
    NodeKind(
      label: "Meeting",
      properties: [
        Property(name: "name"), Property(name: "kind"), Property(name: "status"),
        Property(name: "start"), Property(name: "end"), Property(name: "date_basis"),
        Property(name: "place"), Property(name: "confidence", type: .real),
        Property(name: "quote"),
      ]
    ) { graph, body in
      for meeting in graph.graph.meetings {
        try body(
          meeting.key,
          [
            .text(graph.graph.label(of: meeting)), .text(meeting.kind.rawValue),
            .text(meeting.status.rawValue), .optional(meeting.date.start?.description),
            .optional(meeting.date.end?.description), .text(meeting.date.basis.rawValue),
            .optional(meeting.place.map { graph.graph[$0].name }), .real(meeting.confidence),
            .optional(meeting.evidence.first?.evidence.quote),
          ])
      }
    },
    NodeKind(
      label: "Article",
      properties: [
        Property(name: "id"), Property(name: "title"), Property(name: "published"),
        Property(name: "source"), Property(name: "url"),
      ]
    ) { graph, body in
      for article in graph.graph.articles {
        try body(
          article.key,
          [
            .text(article.id), .optional(article.title),
            .optional(article.published?.description), .optional(article.source),
            .optional(article.url),
          ])
      }
    },
  ]
}
