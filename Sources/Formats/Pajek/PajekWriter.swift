public import Analysis
import Graphs
import Text

/// Writes a network as Pajek `.net`, which Pajek, networkx, igraph and many others read.
///
/// The format knows only labels and weights, and has no escapes: a quotation mark in a name becomes
/// ”, a backslash ⧵ (U+29F5), line breaks and control characters a space. Since readers take labels
/// for identities, a name that occurs twice has its id behind it.
///
/// > V. Batagelj, A. Mrvar, "Pajek Reference Manual". <http://mrvar.fdv.uni-lj.si/pajek/>
public enum PajekWriter {
  /// Writes a document: the vertices, then its edges or arcs with their weights.
  ///
  /// - Complexity: O(n) time; memory for the names.
  /// - Throws: What the sink throws.
  public static func write(_ document: NetworkDocument, to sink: inout some ByteSink) throws {
    var chunk = TextChunk()
    try write(labels: document.nodes.map(\.label), id: { document.nodes[$0].id }, &chunk, to: &sink)
    chunk.append(document.isDirected ? "*arcs\n" : "*edges\n")
    let positions = TextPositions(document.nodes.map(\.id))
    for edge in document.edges {
      guard let source = positions[edge.source], let target = positions[edge.target] else {
        continue
      }
      chunk.appendPajek(source, target, NetworkDocument.weight(in: edge.attributes))
      try chunk.flush(to: &sink)
    }
    try chunk.flush(to: &sink, atLeast: 1)
  }

  /// Writes a network: what its document would be, without looking up the ends of its edges.
  ///
  /// - Complexity: O(n) time; memory for the names.
  /// - Throws: What the sink throws.
  public static func write(_ network: Network, to sink: inout some ByteSink) throws {
    var chunk = TextChunk()
    try write(labels: network.nodes.map(\.label), id: { network.nodes[$0].key }, &chunk, to: &sink)
    chunk.append("*edges\n")
    for edge in network.edges {
      chunk.appendPajek(edge.source.index, edge.target.index, edge.weight)
      try chunk.flush(to: &sink)
    }
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private static func write(
    labels: [String], id: (Int) -> String, _ chunk: inout TextChunk, to sink: inout some ByteSink
  ) throws {
    let names = labels.map(clean)
    let firsts = TextPositions(names).firsts
    var counts = [Int](repeating: 0, count: names.count)
    for first in firsts { counts[Int(first)] += 1 }
    chunk.append("*vertices ")
    chunk.append(names.count)
    chunk.append(byte: 0x0A)
    for (index, name) in names.enumerated() {
      chunk.append(index + 1)
      chunk.append(" \"")
      chunk.append(text: name.isEmpty ? clean(id(index)) : name)
      if counts[Int(firsts[index])] > 1, !name.isEmpty {
        chunk.append(text: " (\(clean(id(index))))")
      }
      chunk.append("\"\n")
      try chunk.flush(to: &sink)
    }
  }

  /// A text that can stand between quotation marks.
  static func clean(_ text: String) -> String {
    if PlainText.isPlain(text), !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result.append("”")
      case 0x5C: result.append("⧵")
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: result.append(" ")
      default: result.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    while result.first == " " { result.removeFirst() }
    return String(result)
  }
}

extension TextChunk {
  /// Appends an edge between two vertices by their positions, from 0.
  fileprivate mutating func appendPajek(_ source: Int, _ target: Int, _ weight: Double) {
    append(source + 1)
    append(byte: 0x20)
    append(target + 1)
    append(byte: 0x20)
    append(weight)
    append(byte: 0x0A)
  }
}
