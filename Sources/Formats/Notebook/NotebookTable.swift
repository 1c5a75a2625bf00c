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
    try CSVRows.write(columns, to: &sink) { rows in
      switch self {
      case .people: try Self.people(of: graph, to: &rows)
      case .meetings: try Self.meetings(of: graph, to: &rows)
      case .participations: try Self.participations(of: graph, to: &rows)
      case .sentences: try Self.sentences(of: graph, to: &rows)
      case .countries: try Self.countries(of: graph, to: &rows)
      }
    }
  }

  private static func people(of graph: KnowledgeGraph, to rows: inout some RowSink) throws {
    for person in graph.people {
      rows.append(person.key)
      rows.append(person.name)
      rows.append(joined(person.countries.map(\.description)))
      rows.append(joined(person.tenures.map(\.title)))
      rows.append(person.mentions.map(\.article).distinct.count)
      try rows.endRow()
    }
  }

  private static func meetings(of graph: KnowledgeGraph, to rows: inout some RowSink) throws {
    for meeting in graph.meetings {
      rows.append(meeting.key)
      rows.append(graph.label(of: meeting))
      rows.append(meeting.kind.rawValue)
      rows.append(meeting.status.rawValue)
      rows.append(meeting.date.start?.description)
      rows.append((meeting.date.end ?? meeting.date.start)?.description)
      rows.append(meeting.date.basis.rawValue)
      rows.append(meeting.place.map { graph[$0].name })
      rows.append(meeting.placeCountry?.description)
      rows.append((meeting.confidence * 1000).rounded() / 1000)
      rows.append(meeting.sourceCount)
      try rows.endRow()
    }
  }

  private static func participations(of graph: KnowledgeGraph, to rows: inout some RowSink) throws {
    for meeting in graph.meetings {
      for part in meeting.participations {
        let person = graph[part.person]
        rows.append(meeting.key)
        rows.append(person.key)
        rows.append(part.role.rawValue)
        rows.append(joined(person.countries.map(\.description)))
        rows.append(joined(part.onBehalfOf.map { graph[$0].name }))
        try rows.endRow()
      }
    }
  }

  private static func sentences(of graph: KnowledgeGraph, to rows: inout some RowSink) throws {
    for meeting in graph.meetings {
      for proof in meeting.evidence {
        let article = graph[proof.article]
        rows.append(meeting.key)
        rows.append(proof.evidence.quote)
        rows.append(article.title ?? article.id)
        rows.append(article.published?.description)
        rows.append(article.source)
        rows.append(article.url)
        try rows.endRow()
      }
    }
  }

  private static func countries(of graph: KnowledgeGraph, to rows: inout some RowSink) throws {
    for country in graph.countries {
      let point = CountryPositions.point(of: country.code)
      rows.append(country.code.description)
      rows.append(country.name)
      rows.append(CountryNames.english(country.code) ?? country.name)
      rows.append(point?.latitude)
      rows.append(point?.longitude)
      try rows.endRow()
    }
  }

  /// Several values in one cell; none where there are none.
  private static func joined(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: "; ")
  }
}
