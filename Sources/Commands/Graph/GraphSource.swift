import Formats
import Knowledge
import Reading
import Resolution

/// Where a graph comes from: records, a folder that `build` wrote, JSON-LD of ours, or articles.
///
/// Records are resolved again: that is fast, loses nothing, and needs no format of its own.
struct GraphSource {
  /// Where `build` writes unless told otherwise.
  static let defaultPath = "output"

  /// The file or folder.
  var path: String
  /// How many threads read articles.
  var threads: Int
  let console: Console

  /// Loads the graph.
  ///
  /// - Returns: The graph, and `.incomplete` where some of the input was passed over.
  /// - Throws: A ``CommandError`` where there is no graph.
  func load() async throws -> (graph: KnowledgeGraph, status: ProgramStatus) {
    if try holdsJSONLD(), case .graph(let graph) = try ImportedGraph(path: path) {
      return (graph, .done)
    }
    var records: [ArticleRecord] = []
    var counts = try await read { records.append($0) }
    let (graph, diagnostics) = Resolver().resolve(records)
    for note in diagnostics where note.severity == .error {
      counts.failed += 1
      console.tell(note)
    }
    return (graph, counts.status)
  }

  /// Hands over the line of each record, in input order.
  func copyRecords(_ body: ([UInt8]) throws -> Void) async throws -> ProgramStatus {
    try await read { try body(RecordWriter.line(of: $0)) }.status
  }

  private func read(_ body: (ArticleRecord) throws -> Void) async throws -> ExtractionRun.Counts {
    switch SystemCall.kind(of: path) {
    case nil where path == "-":
      return try RecordFile(path: path, console: console).forEachRecord(body)
    case nil where path == Self.defaultPath:
      throw CommandError(
        "no graph in \(path)/: run 'entrevue build input --output \(path)' first, "
          + "or give --graph.")
    case nil:
      throw CommandError("\(path): there is no such file or folder; check --graph.")
    case .folder:
      let records = path.hasSuffix("/") ? path + "records.jsonl" : "\(path)/records.jsonl"
      if SystemCall.kind(of: records) != nil {
        return try RecordFile(path: records, console: console).forEachRecord(body)
      }
      if path == Self.defaultPath {
        throw CommandError(
          "no graph in \(path)/: run 'entrevue build input --output \(path)' first, "
            + "or give --graph.")
      }
      return try await extract(body)
    case .other:
      // A pipe cannot be read twice, so it is not looked into first.
      return try RecordFile(path: path, console: console).forEachRecord(body)
    case .file:
      return try holdsRecords()
        ? RecordFile(path: path, console: console).forEachRecord(body) : await extract(body)
    }
  }

  /// Whether the texts of the articles are there, and not only records.
  func holdsArticles() throws -> Bool {
    switch SystemCall.kind(of: path) {
    case .folder:
      let records = path.hasSuffix("/") ? path + "records.jsonl" : "\(path)/records.jsonl"
      return SystemCall.kind(of: records) == nil
    case .file: return try !holdsRecords()
    case .other, nil: return false
    }
  }

  private func extract(
    _ body: (ArticleRecord) throws -> Void
  ) async throws -> ExtractionRun.Counts {
    try await ExtractionRun(inputs: [path], threads: threads, console: console)
      .forEachRecord { record, _ in try body(record) }
  }

  /// Whether a file has a graph that we exported as JSON-LD.
  private func holdsJSONLD() throws -> Bool {
    guard SystemCall.kind(of: path) == .file else { return false }
    var head: [UInt8] = []
    struct Enough: Error {}
    do {
      try InputFile.read(path) { bytes in
        head += bytes
        throw Enough()
      }
    } catch is Enough {}
    return ImportedGraph.isJSONLD(head)
  }

  /// Whether a file has records rather than articles: its first line has meetings or people.
  ///
  /// Within a JSON string the quotation marks would have a backslash before them.
  private func holdsRecords() throws -> Bool {
    var head: [UInt8] = []
    struct Enough: Error {}
    do {
      try InputFile.read(path) { bytes in
        head += bytes
        if bytes.contains(UInt8(ascii: "\n")) || head.count > 1 << 24 { throw Enough() }
      }
    } catch is Enough {}
    let line = head.prefix { $0 != UInt8(ascii: "\n") }
    guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return false }
    return ["\"people\":", "\"meetings\":"].contains { key in
      let wanted = Array(key.utf8)
      return line.indices.contains { line[$0] == wanted[0] && line[$0...].starts(with: wanted) }
    }
  }
}
