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

  /// Writes the table of a graph, which must be valid.
  ///
  /// - Complexity: O(n) in the rows.
  /// - Throws: What the sink throws.
  public func write(_ graph: KnowledgeGraph, to sink: inout some ByteSink) throws {
    var rows = CSVRows()
    switch self {
    case .people:
      rows.add(["person", "name", "countries", "posts", "articles"])
      for person in graph.people {
        rows.add([
          person.key, person.name, Self.joined(person.countries.map(\.description)),
          Self.joined(person.tenures.map(\.title)),
          String(Set(person.mentions.map(\.article)).count),
        ])
        try rows.flush(to: &sink)
      }
    case .meetings:
      rows.add([
        "meeting", "label", "kind", "status", "start", "end", "date_basis", "place", "country",
        "confidence", "articles",
      ])
      for meeting in graph.meetings {
        rows.add([
          meeting.key, graph.label(of: meeting), meeting.kind.rawValue, meeting.status.rawValue,
          meeting.date.start?.description ?? "",
          (meeting.date.end ?? meeting.date.start)?.description ?? "", meeting.date.basis.rawValue,
          meeting.place.map { graph[$0].name } ?? "", meeting.placeCountry?.description ?? "",
          "\((meeting.confidence * 1000).rounded() / 1000)",
          String(Set(meeting.reports.map(\.article)).count),
        ])
        try rows.flush(to: &sink)
      }
    case .participations:
      rows.add(["meeting", "person", "role", "countries", "on_behalf_of"])
      for meeting in graph.meetings {
        for part in meeting.participations {
          let person = graph[part.person]
          rows.add([
            meeting.key, person.key, part.role.rawValue,
            Self.joined(person.countries.map(\.description)),
            Self.joined(part.onBehalfOf.map { graph[$0].name }),
          ])
        }
        try rows.flush(to: &sink)
      }
    case .sentences:
      rows.add(["meeting", "quote", "title", "published", "source", "url"])
      for meeting in graph.meetings {
        for evidence in meeting.evidence {
          let article = graph[evidence.article]
          rows.add([
            meeting.key, evidence.evidence.quote, article.title ?? article.id,
            article.published?.description ?? "", article.source ?? "", article.url ?? "",
          ])
        }
        try rows.flush(to: &sink)
      }
    case .countries:
      rows.add(["country", "french", "english", "latitude", "longitude"])
      for country in graph.countries {
        let point = CountryPositions.point(of: country.code)
        rows.add([
          country.code.description, country.name,
          CountryNames.english(country.code) ?? country.name,
          point.map { String($0.latitude) } ?? "", point.map { String($0.longitude) } ?? "",
        ])
        try rows.flush(to: &sink)
      }
    }
    try rows.flush(to: &sink, atLeast: 1)
  }

  /// Several values in one cell.
  private static func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
}

/// Rows of CSV on their way to a sink.
private struct CSVRows {
  private var bytes: [UInt8] = []

  /// Adds a row; each cell is quoted where it must be.
  ///
  /// A cell that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises
  /// ("CSV Injection").
  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let text = cell.utf8
      let start = text.first { $0 > 0x20 }
      let isFormula =
        start.map { [UInt8]("=+-@".utf8).contains($0) } ?? false && Double(cell) == nil
      let isQuoted = text.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }
    bytes += [0x0D, 0x0A]
  }

  mutating func flush(to sink: inout some ByteSink, atLeast limit: Int = 1 << 16) throws {
    guard bytes.count >= limit else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
