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
    var counts: [String: Int] = [:]
    let names = document.nodes.map { clean(label(of: $0)) }
    for name in names { counts[name, default: 0] += 1 }
    var positions: [String: Int] = [:]
    var chunk = TextChunk()
    chunk.append("*vertices ")
    chunk.append(document.nodes.count)
    chunk.append(byte: 0x0A)
    for (index, node) in document.nodes.enumerated() {
      positions[node.id] = index + 1
      chunk.append(index + 1)
      chunk.append(" \"")
      let name = names[index]
      chunk.append(name.isEmpty ? clean(node.id) : name)
      if counts[name] != 1, !name.isEmpty { chunk.append(" (\(clean(node.id)))") }
      chunk.append("\"\n")
      try chunk.flush(to: &sink)
    }
    chunk.append(document.isDirected ? "*arcs\n" : "*edges\n")
    for edge in document.edges {
      guard let source = positions[edge.source], let target = positions[edge.target] else {
        continue
      }
      chunk.append(source)
      chunk.append(byte: 0x20)
      chunk.append(target)
      chunk.append(byte: 0x20)
      chunk.append(GEXFLook.weight(of: edge))
      chunk.append(byte: 0x0A)
      try chunk.flush(to: &sink)
    }
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private static func label(of node: NodeLinkDocument.Node) -> String {
    for attribute in node.attributes where attribute.name == "label" {
      if case .text(let text) = attribute.value { return text }
    }
    return node.id
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
