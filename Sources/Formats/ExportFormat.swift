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
  /// A folder of CSV tables with a data dictionary, RFC 4180.
  case csv
  /// A folder of Apache Parquet tables, <https://parquet.apache.org/docs/file-format/>.
  case parquet
  /// One SQLite database, <https://sqlite.org>.
  case sqlite
  /// GraphML, <http://graphml.graphdrawing.org>.
  case graphML = "graphml"
  /// GEXF 1.3 of Gephi, <https://gexf.net>.
  case gexf
  /// GEXF 1.2, for older readers.
  case gexf12 = "gexf-1.2"
  /// Pajek's network file, <http://mrvar.fdv.uni-lj.si/pajek/>.
  case pajek
  /// N-Triples, <https://www.w3.org/TR/n-triples/>.
  case nTriples = "n-triples"
  /// N-Quads, <https://www.w3.org/TR/n-quads/>.
  case nQuads = "n-quads"
  /// Turtle, <https://www.w3.org/TR/turtle/>.
  case turtle
  /// A Cypher script for Neo4j, Memgraph and others, <https://opencypher.org>.
  case cypher
  /// A folder of CSV files for Neo4j's bulk import and for Kùzu.
  case neo4j
  /// Entities of FollowTheMoney as JSON lines, for Aleph, <https://followthemoney.tech>.
  case followTheMoney = "ftm"
  /// A Web Annotation collection, <https://www.w3.org/TR/annotation-model/>.
  case webAnnotation = "web-annotation"
  /// A report in Markdown, <https://commonmark.org>.
  case markdown
  /// A folder of linked notes for Obsidian, <https://obsidian.md>.
  case obsidian
  /// One page of HTML to explore the graph, see Documentation/Formats/explorer.md.
  case explorer
  /// A Jupyter notebook with CSV tables beside it, <https://nbformat.readthedocs.io>.
  case notebook

  /// Whether the format is a folder of files, see ``FolderSink``.
  public var isFolder: Bool {
    switch self {
    case .csv, .parquet, .neo4j, .obsidian: true
    default: false
    }
  }

  /// The name for flags and messages.
  public var name: String { rawValue }

  /// The usual file extension, without point; of a folder, its name.
  ///
  /// No two formats share one.
  public var fileExtension: String {
    switch self {
    case .records: "jsonl"
    case .jsonLD: "jsonld"
    case .nodeLink: "json"
    case .dot: "dot"
    case .csv: "csv"
    case .parquet: "parquet"
    case .sqlite: "sqlite"
    case .graphML: "graphml"
    case .gexf: "gexf"
    case .gexf12: "1.2.gexf"
    case .pajek: "net"
    case .nTriples: "nt"
    case .nQuads: "nq"
    case .turtle: "ttl"
    case .cypher: "cypher"
    case .neo4j: "neo4j"
    case .followTheMoney: "ftm.json"
    case .webAnnotation: "anno.jsonld"
    case .markdown: "md"
    case .obsidian: "obsidian"
    case .explorer: "html"
    case .notebook: "ipynb"
    }
  }

  /// The media type of the file, or of the files of a folder.
  ///
  /// Registered with IANA, except for `application/jsonl` and what has `x-` in it.
  public var mediaType: String {
    switch self {
    case .records: "application/jsonl"
    case .jsonLD: "application/ld+json"
    case .nodeLink: "application/json"
    case .dot: "text/vnd.graphviz"
    case .csv, .neo4j: "text/csv"
    case .parquet: "application/vnd.apache.parquet"
    case .sqlite: "application/vnd.sqlite3"
    case .graphML: "application/x-graphml+xml"
    case .gexf, .gexf12: "application/x-gexf+xml"
    case .pajek: "text/x-pajek"
    case .nTriples: "application/n-triples"
    case .nQuads: "application/n-quads"
    case .turtle: "text/turtle"
    case .cypher: "application/x-cypher-query"
    case .followTheMoney: "application/json+ftm"
    case .webAnnotation: "application/ld+json"
    case .markdown, .obsidian: "text/markdown"
    case .explorer: "text/html"
    case .notebook: "application/x-ipynb+json"
    }
  }

  /// The format that a file's extension tells, in any case; nil for an unknown one and for folders.
  public init?(fileExtension: String) {
    let wanted = fileExtension.lowercased()
    guard
      let format = Self.allCases.first(where: {
        !$0.isFolder && ($0.fileExtension == wanted || wanted == $0.other)
      })
    else { return nil }
    self = format
  }

  /// A second extension that is in use.
  private var other: String? {
    switch self {
    case .records: "ndjson"
    case .dot: "gv"
    case .sqlite: "db"
    case .explorer: "htm"
    default: nil
    }
  }
}
