public import Knowledge

/// The tables that lie beside a notebook, as CSV (RFC 4180, UTF-8).
public enum NotebookTable: String, CaseIterable, Sendable {
  /// A row per person.
  case people
  /// A row per meeting.
  case meetings
  /// A row per part that a person played in a meeting.
  case participations
  /// A row per sentence that proves a meeting.
  case sentences
  /// A row per state, with a point to draw it at.
  case countries

  /// The name of the file: the same whatever the notebook is called, so that it finds its tables.
  public var fileName: String { "entrevue-\(rawValue).csv" }

  /// The names of the columns.
  private var columns: [String] {
    switch self {
    case .people: ["person", "name", "countries", "posts", "articles"]
    case .meetings:
      [
        "meeting", "label", "kind", "status", "start", "end", "date_basis", "place", "country",
        "confidence", "articles",
      ]
    case .participations: ["meeting", "person", "role", "countries", "on_behalf_of"]
    case .sentences: ["meeting", "quote", "title", "published", "source", "url"]
    case .countries: ["country", "french", "english", "latitude", "longitude"]
    }
  }

  /// Writes the table of a graph, which must be valid.
  ///
  /// - Complexity: O(n) in the rows.
  /// - Throws: What the sink throws.
  public func write(_ graph: KnowledgeGraph, to sink: inout some ByteSink) throws {
    try CSVWriter.write(columns, to: &sink) { row in
      switch self {
      case .people:
        for person in graph.people { try row(Self.cells(of: person)) }
      case .meetings:
        for meeting in graph.meetings { try row(Self.cells(of: meeting, in: graph)) }
      case .participations:
        for meeting in graph.meetings {
          for part in meeting.participations { try row(Self.cells(of: part, in: meeting, graph)) }
        }
      case .sentences:
        for meeting in graph.meetings {
          for evidence in meeting.evidence {
            try row(Self.cells(of: evidence, in: meeting, graph))
          }
        }
      case .countries:
        for country in graph.countries { try row(Self.cells(of: country)) }
      }
    }
  }

  private static func cells(of person: KnowledgeGraph.Person) -> [TableValue] {
    let articles = Set(person.mentions.map(\.article)).count
    return [
      .text(person.key), .text(person.name), joined(person.countries.map(\.description)),
      joined(person.tenures.map(\.title)), .integer(articles),
    ]
  }

  private static func cells(of meeting: KnowledgeGraph.Meeting, in graph: KnowledgeGraph)
    -> [TableValue]
  {
    let end = meeting.date.end ?? meeting.date.start
    let confidence = (meeting.confidence * 1000).rounded() / 1000
    return [
      .text(meeting.key), .text(graph.label(of: meeting)), .text(meeting.kind.rawValue),
      .text(meeting.status.rawValue), .optional(meeting.date.start?.description),
      .optional(end?.description), .text(meeting.date.basis.rawValue),
      .optional(meeting.place.map { graph[$0].name }),
      .optional(meeting.placeCountry?.description), .real(confidence),
      .integer(meeting.sourceCount),
    ]
  }

  private static func cells(
    of part: KnowledgeGraph.Participation, in meeting: KnowledgeGraph.Meeting,
    _ graph: KnowledgeGraph
  ) -> [TableValue] {
    let person = graph[part.person]
    return [
      .text(meeting.key), .text(person.key), .text(part.role.rawValue),
      joined(person.countries.map(\.description)),
      joined(part.onBehalfOf.map { graph[$0].name }),
    ]
  }

  private static func cells(
    of evidence: KnowledgeGraph.SourcedEvidence, in meeting: KnowledgeGraph.Meeting,
    _ graph: KnowledgeGraph
  ) -> [TableValue] {
    let article = graph[evidence.article]
    return [
      .text(meeting.key), .text(evidence.evidence.quote), .text(article.title ?? article.id),
      .optional(article.published?.description), .optional(article.source),
      .optional(article.url),
    ]
  }

  private static func cells(of country: KnowledgeGraph.Country) -> [TableValue] {
    let point = CountryPositions.point(of: country.code)
    return [
      .text(country.code.description), .text(country.name),
      .text(CountryNames.english(country.code) ?? country.name),
      point.map { .integer($0.latitude) } ?? .null,
      point.map { .integer($0.longitude) } ?? .null,
    ]
  }

  /// Several values in one cell.
  private static func joined(_ values: [String]) -> TableValue {
    values.isEmpty ? .null : .text(values.joined(separator: "; "))
  }
}
