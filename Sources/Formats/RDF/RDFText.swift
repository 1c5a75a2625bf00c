/// Writes statements in one of the line and block forms of RDF.
///
/// A node is begun, its statements follow, and it is ended. Blank nodes are written inside the
/// statement that refers to them where the syntax can, otherwise they are numbered.
struct RDFText {
  var chunk = TextChunk()
  private let syntax: RDFWriter.Syntax
  /// What ends a line of N-Triples and N-Quads.
  private let ending: String
  private var subject = ""
  private var isFirst = true
  private var lastPredicate: RDFName?
  private var depth = 0
  private var blankCount = 0

  init(_ syntax: RDFWriter.Syntax, graph: String) {
    self.syntax = syntax
    ending = syntax == .nQuads ? " <\(graph)> .\n" : " .\n"
    guard syntax == .turtle else { return }
    for vocabulary in RDFName.Vocabulary.allCases {
      chunk.append("@prefix \(vocabulary.prefix): <\(vocabulary.rawValue)> .\n")
    }
  }

  /// Writes a node with its types.
  mutating func node(_ iri: String, _ types: [RDFName], _ body: (inout RDFText) -> Void) {
    subject = "<\(iri)>"
    isFirst = true
    lastPredicate = nil
    if syntax == .turtle { chunk.append("\n\(subject)") }
    for type in types { name(.type, type) }
    body(&self)
    if syntax == .turtle { chunk.append(" .\n") }
  }

  /// States that the node has a relation to a node with an IRI.
  mutating func iri(_ predicate: RDFName, _ iri: String) {
    begin(predicate)
    chunk.append(byte: 0x3C)
    chunk.append(iri)
    chunk.append(byte: 0x3E)
    end()
  }

  mutating func iri(_ predicate: RDFName, _ iri: String?) {
    if let iri { self.iri(predicate, iri) }
  }

  mutating func iris(_ predicate: RDFName, _ iris: some Sequence<String>) {
    for iri in iris { self.iri(predicate, iri) }
  }

  /// States a relation to a term of a vocabulary.
  mutating func name(_ predicate: RDFName, _ object: RDFName) {
    begin(predicate)
    append(object)
    end()
  }

  /// States a text.
  mutating func text(_ predicate: RDFName, _ text: String) {
    begin(predicate)
    literal(text)
    end()
  }

  mutating func text(_ predicate: RDFName, _ text: String?) {
    if let text { self.text(predicate, text) }
  }

  /// States a value of a datatype.
  mutating func typed(_ predicate: RDFName, _ text: String, _ type: RDFName) {
    begin(predicate)
    literal(text)
    chunk.append("^^")
    append(type)
    end()
  }

  /// States a number as `xsd:double` in its canonical form, such as `9.3E-1`.
  mutating func double(_ predicate: RDFName, _ number: Double) {
    typed(predicate, Self.canonical(number), .xsd("double"))
  }

  /// Writes a relation to a blank node, whose statements `body` makes.
  mutating func blank(
    _ predicate: RDFName, _ types: [RDFName], _ body: (inout RDFText) -> Void
  ) {
    begin(predicate)
    let outer = (subject, lastPredicate)
    if syntax == .turtle {
      chunk.append("[")
      isFirst = true
      lastPredicate = nil
      depth += 1
      for type in types { name(.type, type) }
      body(&self)
      depth -= 1
      chunk.append(" ]")
      isFirst = false
    } else {
      blankCount += 1
      let label = "_:b\(blankCount)"
      chunk.append(label)
      end()
      subject = label
      for type in types { name(.type, type) }
      body(&self)
    }
    (subject, lastPredicate) = outer
  }

  // MARK: Syntax

  private mutating func begin(_ predicate: RDFName) {
    guard syntax == .turtle else {
      chunk.append(subject)
      chunk.append(byte: 0x20)
      append(predicate)
      chunk.append(byte: 0x20)
      return
    }
    if predicate == lastPredicate {
      chunk.append(", ")
    } else {
      chunk.append(isFirst ? " " : depth > 0 ? " ; " : " ;\n  ")
      if predicate == .type { chunk.append("a") } else { append(predicate) }
      chunk.append(byte: 0x20)
    }
    lastPredicate = predicate
    isFirst = false
  }

  private mutating func end() { if syntax != .turtle { chunk.append(ending) } }

  private mutating func append(_ name: RDFName) {
    if syntax == .turtle {
      chunk.append(name.vocabulary.prefix)
      chunk.append(byte: 0x3A)
      chunk.append(name.local)
    } else {
      chunk.append(byte: 0x3C)
      chunk.append(name.vocabulary.rawValue)
      chunk.append(name.local)
      chunk.append(byte: 0x3E)
    }
  }

  /// Control characters are escaped, all other text stands as UTF-8.
  private mutating func literal(_ text: String) {
    chunk.append(byte: 0x22)
    chunk.append(text) {
      $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xC2
    } replace: {
      source, index, bytes in
      let byte = source[index]
      switch byte {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0xC2:
        // U+0085 ends lines for some readers; a lead byte is never the last byte.
        guard source[index + 1] == 0x85 else { return 0 }
        bytes.append(contentsOf: "\\u0085".utf8)
        return 2
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      }
      return 1
    }
    chunk.append(byte: 0x22)
  }

  /// The canonical form of a finite number: one digit before the point, at least one behind it.
  static func canonical(_ number: Double) -> String {
    guard number.isFinite, number != 0 else {
      return number == 0 ? "0.0E0" : number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF"
    }
    let parts = "\(number.magnitude)".split(separator: "e")
    let decimal = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + decimal[0].count - 1
    var digits = Array((decimal[0] + (decimal.count > 1 ? decimal[1] : "")).utf8)
    while digits.count > 1, digits[0] == 0x30 {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    let rest = digits.count > 1 ? String(decoding: digits[1...], as: UTF8.self) : "0"
    return "\(number < 0 ? "-" : "")\(digits[0] - 0x30).\(rest)E\(exponent)"
  }
}
