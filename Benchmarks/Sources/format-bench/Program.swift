import Analysis
import Formats
import Glibc
import Knowledge
import Measuring

/// Counts bytes, and throws them away.
struct Counter: ByteSink, FolderSink {
  var count = 0
  mutating func write(_ bytes: [UInt8]) { count += bytes.count }
  mutating func open(_ path: String) -> Counter { Counter() }
  mutating func close(_ file: Counter, at path: String) { count += file.count }
}

/// Measures how fast the formats write a made-up graph: PEOPLE people, EDGES meetings of two.
///
///     format-bench EDGES [FORMAT…]
///
/// Prints one JSON line a format: bytes, CPU seconds of the fastest of three rounds (what disturbs a
/// round makes it slower, never faster), megabytes per CPU second, and the peak memory of the process
/// before and after.
@main struct Program {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let edgeCount = arguments.first.flatMap { Int($0) } ?? 1_000_000
    let wanted = Set(arguments.dropFirst())
    let graph = madeUp(edgeCount: edgeCount)
    let network = Network(graph)
    let document = NetworkDocument(network, of: graph)
    print(
      "made: \(graph.people.count) people, \(graph.meetings.count) meetings, \(network.edges.count) edges, \(Instant.peakMegabytes()) MB"
    )
    let tables = GraphTables(graph, network: network)
    let formats: [(String, (inout Counter) throws -> Void)] = [
      ("node-link", { try NodeLinkWriter.write(document, to: &$0) }),
      ("graphml", { try GraphMLWriter.write(document, to: &$0) }),
      ("gexf", { try GEXFWriter.write(document, to: &$0) }),
      ("pajek", { try PajekWriter.write(network, to: &$0) }),
      ("csv", { try CSVWriter.write(tables, to: &$0) }),
      ("json-ld", { try JSONLDWriter().write(graph, to: &$0) }),
      ("n-triples", { try RDFWriter(.nTriples).write(graph, to: &$0) }),
      ("turtle", { try RDFWriter(.turtle).write(graph, to: &$0) }),
      ("cypher", { try CypherWriter.write(PropertyGraph(graph), to: &$0) }),
      ("ftm", { try FollowTheMoneyWriter().write(graph, to: &$0) }),
      ("web-annotation", { try WebAnnotationWriter().write(graph, to: &$0) }),
      ("markdown", { try MarkdownReport(network, of: graph).write(to: &$0) }),
      ("parquet", { try ParquetWriter.write(tables, to: &$0) }),
      ("sqlite", { try SQLiteWriter.write(tables, to: &$0) }),
    ]
    for (name, write) in formats where wanted.isEmpty || wanted.contains(name) {
      let before = Instant.peakMegabytes()
      var counter = Counter()
      var seconds = Double.infinity
      for _ in 0..<3 {
        counter = Counter()
        let start = Instant.now()
        try write(&counter)
        seconds = min(seconds, Instant.now().cpu - start.cpu)
      }
      let megabytes = Double(counter.count) / 1e6
      print(
        "{\"format\":\"\(name)\",\"bytes\":\(counter.count),\"cpu_s\":\(round(seconds * 1000) / 1000),"
          + "\"mb_per_s\":\(Int(megabytes / seconds)),\"peak_mb\":[\(before),\(Instant.peakMegabytes())]}"
      )
    }
  }

  /// The same graph each time: person i meets person i + step for many steps.
  private static func madeUp(edgeCount: Int) -> KnowledgeGraph {
    let personCount = max(10, edgeCount / 10)
    func padded(_ number: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: 7 - digits.utf8.count) + digits
    }
    var graph = KnowledgeGraph()
    graph.articles = [.init(id: "article", key: "article.1", title: "Une rencontre à Rabat")]
    let morocco = CountryCode("MA")
    if let morocco { graph.countries = [.init(code: morocco, key: "country.MA", name: "Maroc")] }
    graph.people = (0..<personCount).map {
      .init(
        key: "person.\(padded($0))", name: "Aïcha Bennani-\(padded($0))",
        countries: morocco.map { [$0] } ?? [])
    }
    let article = ArticleID(rawValue: 0)
    graph.meetings = (0..<edgeCount).map { number in
      let first = number % personCount
      let second = (first + 1 + number / personCount) % personCount
      let quote = "Le ministre s’est entretenu mardi à Rabat avec son homologue."
      return .init(
        key: "meeting.\(padded(number))", kind: .talks, status: .held,
        date: DateSpan(start: PartialDate(dayNumber: 15_000), basis: .explicit),
        placeCountry: morocco,
        participations: [
          .init(person: PersonID(rawValue: UInt32(first)), role: .host),
          .init(person: PersonID(rawValue: UInt32(second)), role: .visitor),
        ], reports: [.init(article: article, status: .held, confidence: 0.93)],
        evidence: [.init(article: article, evidence: Evidence(range: 0..<61, quote: quote))],
        confidence: 0.93)
    }
    return graph
  }
}
