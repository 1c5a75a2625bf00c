import Formats
import Knowledge

/// What a file that we exported holds.
enum ImportedGraph {
  /// A whole graph, of JSON-LD.
  case graph(KnowledgeGraph)
  /// A network, of node-link JSON.
  case network(NetworkDocument)

  /// Reads a file; `-` is standard input.
  ///
  /// - Throws: A ``CommandError`` where it cannot be read, or is neither.
  init(path: String) throws {
    var bytes: [UInt8] = []
    try InputFile.read(path) { bytes += $0 }
    do {
      self =
        Self.isJSONLD(bytes)
        ? .graph(try JSONLDReader.read(bytes)) : .network(try NodeLinkReader.read(bytes))
    } catch let error as GraphReadError {
      throw CommandError("\(path == "-" ? "standard input" : path): \(error.description).")
    }
  }

  /// Whether a file begins as our JSON-LD does.
  static func isJSONLD(_ head: [UInt8]) -> Bool {
    let start = head.prefix(64).filter { $0 > 0x20 }
    return start.starts(with: Array("{\"@context\"".utf8))
  }
}
