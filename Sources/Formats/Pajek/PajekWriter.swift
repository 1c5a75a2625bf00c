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
  public static func write(_ document: NodeLinkDocument, to sink: inout some ByteSink) throws {
    let names = document.nodes.map { clean($0.label) }
    let firsts = TextPositions(names)
    var counts = [Int](repeating: 0, count: names.count)
    for name in names { if let first = firsts[name] { counts[first] += 1 } }
    let positions = TextPositions(document.nodes.map(\.id))
    var chunk = TextChunk()
    chunk.append("*vertices ")
    chunk.append(document.nodes.count)
    chunk.append(byte: 0x0A)
    for (index, node) in document.nodes.enumerated() {
      chunk.append(index + 1)
      chunk.append(" \"")
      let name = names[index]
      chunk.append(text: name.isEmpty ? clean(node.id) : name)
      if let first = firsts[name], counts[first] > 1, !name.isEmpty {
        chunk.append(text: " (\(clean(node.id)))")
      }
      chunk.append("\"\n")
      try chunk.flush(to: &sink)
    }
    chunk.append(document.isDirected ? "*arcs\n" : "*edges\n")
    // By index: a copy of each edge would take as long as writing it. Edges of one source mostly
    // follow one another.
    var last = (id: "", position: positions[""])
    for index in document.edges.indices {
      if document.edges[index].source != last.id {
        let id = document.edges[index].source
        last = (id, positions[id])
      }
      guard let source = last.position, let target = positions[document.edges[index].target] else {
        continue
      }
      chunk.append(source + 1)
      chunk.append(byte: 0x20)
      chunk.append(target + 1)
      chunk.append(byte: 0x20)
      chunk.append(NodeLinkDocument.weight(in: document.edges[index].attributes))
      chunk.append(byte: 0x0A)
      try chunk.flush(to: &sink)
    }
    try chunk.flush(to: &sink, atLeast: 1)
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
