/// The formats that results can be written in.
///
/// A new format is one folder, one case here and one golden file.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// Article records as JSON Lines, see Documentation/Formats/records.md and <https://jsonlines.org>.
  case records
  /// Linked data: JSON-LD 1.1, <https://www.w3.org/TR/json-ld11/>.
  case jsonLD = "json-ld"
  /// Node-link JSON of networkx,
  /// <https://networkx.org/documentation/stable/reference/readwrite/json_graph.html>.
  case nodeLink = "node-link"
  /// The DOT language of Graphviz, <https://graphviz.org/doc/info/lang.html>.
  case dot
  /// One page of HTML to explore the graph, see Documentation/Formats/explorer.md.
  case explorer
  /// A Jupyter notebook with CSV tables beside it, <https://nbformat.readthedocs.io>.
  case notebook

  /// The name for flags and messages.
  public var name: String { rawValue }

  /// The usual file extension, without point; no two formats share one.
  public var fileExtension: String {
    switch self {
    case .records: "jsonl"
    case .jsonLD: "jsonld"
    case .nodeLink: "json"
    case .dot: "dot"
    case .explorer: "html"
    case .notebook: "ipynb"
    }
  }

  /// The media type, registered with IANA except for JSON Lines, which has none yet.
  public var mediaType: String {
    switch self {
    case .records: "application/jsonl"
    case .jsonLD: "application/ld+json"
    case .nodeLink: "application/json"
    case .dot: "text/vnd.graphviz"
    case .explorer: "text/html"
    case .notebook: "application/x-ipynb+json"
    }
  }

  /// The format that a file's extension tells, in any case; nil for an unknown one.
  public init?(fileExtension: String) {
    let wanted = fileExtension.lowercased()
    guard
      let format = Self.allCases.first(where: { $0.fileExtension == wanted || wanted == $0.other })
    else { return nil }
    self = format
  }

  /// A second extension that is in use.
  private var other: String? {
    switch self {
    case .records: "ndjson"
    case .dot: "gv"
    case .explorer: "htm"
    case .jsonLD, .nodeLink, .notebook: nil
    }
  }
}
