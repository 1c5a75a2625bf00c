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
        for person in graph.people {
          try row([
            .text(person.key), .text(person.name), Self.joined(person.countries.map(\.description)),
            Self.joined(person.tenures.map(\.title)),
            .integer(Set(person.mentions.map(\.article)).count),
          ])
        }
      case .meetings:
        for meeting in graph.meetings {
          try row([
            .text(meeting.key), .text(graph.label(of: meeting)), .text(meeting.kind.rawValue),
            .text(meeting.status.rawValue), .optional(meeting.date.start?.description),
            .optional((meeting.date.end ?? meeting.date.start)?.description),
            .text(meeting.date.basis.rawValue), .optional(meeting.place.map { graph[$0].name }),
            .optional(meeting.placeCountry?.description),
            .real((meeting.confidence * 1000).rounded() / 1000),
            .integer(Set(meeting.reports.map(\.article)).count),
          ])
        }
      case .participations:
        for meeting in graph.meetings {
          for part in meeting.participations {
            let person = graph[part.person]
            try row([
              .text(meeting.key), .text(person.key), .text(part.role.rawValue),
              Self.joined(person.countries.map(\.description)),
              Self.joined(part.onBehalfOf.map { graph[$0].name }),
            ])
          }
        }
      case .sentences:
        for meeting in graph.meetings {
          for evidence in meeting.evidence {
            let article = graph[evidence.article]
            try row([
              .text(meeting.key), .text(evidence.evidence.quote),
              .text(article.title ?? article.id), .optional(article.published?.description),
              .optional(article.source), .optional(article.url),
            ])
          }
        }
      case .countries:
        for country in graph.countries {
          let point = CountryPositions.point(of: country.code)
          try row([
            .text(country.code.description), .text(country.name),
            .text(CountryNames.english(country.code) ?? country.name),
            point.map { .real($0.latitude) } ?? .null, point.map { .real($0.longitude) } ?? .null,
          ])
        }
      }
    }
  }

  /// Several values in one cell.
  private static func joined(_ values: [String]) -> TableValue {
    values.isEmpty ? .null : .text(values.joined(separator: "; "))
  }
}
