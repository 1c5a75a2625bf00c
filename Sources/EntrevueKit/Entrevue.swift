import Extraction
import Languages
import Formats
// The values that go in and come out stand in Knowledge, and their members are seen only by files
// that import it, or a module that exports it: exported, so that one import is enough. A typealias
// would give the types, but not their members.
@_exported public import Knowledge
import Resolution

/// Who met whom, from articles to graphs, for programs that use Entrevue as a library.
///
///     import EntrevueKit
///
///     let article = Article(id: "a1", title: "Visite officielle", text: text)
///     let record = Entrevue.extract(article)
///     let graph = Entrevue.graph(of: [record]).graph
///     for meeting in graph.meetings { print(meeting.date, meeting.evidence) }
///     try Data(Entrevue.jsonLD(of: graph)).write(to: file)
///
/// All functions are pure: the same values give the same results, on any thread. Nothing is read
/// or printed; files are the program's business.
public enum Entrevue {
  /// What an article says: people, institutions, countries and meetings, each with its proof.
  ///
  /// - Complexity: O(n) in the length of the article, but for pairs of mentions in a sentence.
  public static func extract(_ article: Article) -> ArticleRecord {
    Extractor().extract(article)
  }

  /// Who met whom over all records; their order changes nothing.
  ///
  /// - Returns: The graph, and a diagnostic for each record or reference that was passed over.
  /// - Complexity: near linear in people, institutions and meetings of all records.
  public static func graph(
    of records: some Sequence<ArticleRecord>
  ) -> (graph: KnowledgeGraph, diagnostics: [Diagnostic]) {
    Resolver().resolve(records)
  }

  /// The whole graph as JSON-LD 1.1.
  public static func jsonLD(of graph: KnowledgeGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    // An array takes everything, so nothing is thrown.
    try? JSONLDWriter().write(graph, to: &bytes)
    return bytes
  }

  /// The whole graph as node-link JSON, a directed multigraph, for networkx and d3.
  public static func nodeLink(of graph: KnowledgeGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    try? NodeLinkWriter.write(NetworkDocument(graph: graph), to: &bytes)
    return bytes
  }

  /// The picture of who met whom as DOT text, for Graphviz.
  public static func dot(of graph: KnowledgeGraph) -> [UInt8] {
    DOTWriter.dot(Diagram(whoMetWhom: graph))
  }

  /// Records as JSON lines, which `entrevue build --from-records` reads.
  public static func jsonLines(of records: some Sequence<ArticleRecord>) -> [UInt8] {
    var bytes: [UInt8] = []
    try? RecordWriter.write(records, to: &bytes)
    return bytes
  }

  /// The records of JSON lines, from `entrevue extract` or any other extractor.
  ///
  /// - Returns: The records, and a diagnostic for each line or reference that was passed over.
  public static func records(
    ofJSONLines bytes: [UInt8], file: String = "records"
  ) -> (records: [ArticleRecord], diagnostics: [Diagnostic]) {
    let (records, errors) = RecordReader.read(bytes, file: file)
    return (records, errors.map(\.diagnostic))
  }
}
