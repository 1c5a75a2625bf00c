import Text

/// Writes statements in one of the line and block forms of RDF.
///
/// A node is begun, its statements follow, and it is ended. Blank nodes are written inside the
/// statement that refers to them where the syntax can, otherwise they are numbered.
struct RDFText {
  var chunk = TextChunk()
  private let syntax: RDFWriter.Syntax
  /// What ends a line of N-Triples and N-Quads.
  private let ending: String
  /// The subject of each line, where a line is a statement.
  private var subject: [UInt8] = []
  private var isFirst = true
  private var lastPredicate: RDFName?
  private var depth = 0
  private var blankCount = 0

  init(_ syntax: RDFWriter.Syntax, graph: String) {
    self.syntax = syntax
    ending = syntax == .nQuads ? " <\(graph)> .\n" : " .\n"
    guard syntax == .turtle else { return }
    for vocabulary in RDFName.Vocabulary.allCases {
      chunk.append(text: "@prefix \(vocabulary.prefix) <\(vocabulary.iri)> .\n")
    }
  }

  /// Writes a node with its types.
  mutating func node(_ iri: NodeIRI, _ types: [RDFName], _ body: (inout RDFText) -> Void) {
    isFirst = true
    lastPredicate = nil
    if syntax == .turtle {
      chunk.append("\n")
      append(iri)
    } else {
      var text = TextChunk(capacity: 64)
      text.append(byte: 0x3C)
      text.append(iri)
      text.append(byte: 0x3E)
      subject = text.bytes
    }
    for type in types { name(.type, type) }
    body(&self)
    if syntax == .turtle { chunk.append(" .\n") }
  }

  /// States that the node has a relation to a node with an IRI.
  mutating func iri(_ predicate: RDFName, _ iri: NodeIRI) {
    begin(predicate)
    append(iri)
    end()
  }

  /// States that the node has a relation to a web address.
  mutating func iri(_ predicate: RDFName, address: String) {
    begin(predicate)
    chunk.append(byte: 0x3C)
    chunk.append(text: address)
    chunk.append(byte: 0x3E)
    end()
  }

  mutating func iri(_ predicate: RDFName, _ iri: NodeIRI?) {
    if let iri { self.iri(predicate, iri) }
  }

  mutating func iris(_ predicate: RDFName, _ iris: some Sequence<NodeIRI>) {
    for iri in iris { self.iri(predicate, iri) }
  }

  /// States a relation to a term of a vocabulary.
  mutating func name(_ predicate: RDFName, _ object: RDFName) {
    begin(predicate)
    append(object)
    end()
  }

  /// States a relation to a term of our own vocabulary whose name comes from the graph.
  mutating func term(_ predicate: RDFName, _ local: String) {
    begin(predicate)
    if syntax == .turtle {
      chunk.append(RDFName.Vocabulary.ev.prefix)
      chunk.append(text: local)
    } else {
      chunk.append(byte: 0x3C)
      chunk.append(RDFName.Vocabulary.ev.iri)
      chunk.append(text: local)
      chunk.append(byte: 0x3E)
    }
    end()
  }

  /// States a whole number of a datatype.
  mutating func typed(_ predicate: RDFName, _ number: Int, _ type: RDFName) {
    begin(predicate)
    chunk.append(byte: 0x22)
    chunk.append(number)
    chunk.append("\"^^")
    append(type)
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
      let label = Array("_:b\(blankCount)".utf8)
      chunk.append(label.span)
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
      let subject = subject
      chunk.append(subject.span)
      chunk.append(byte: 0x20)
      append(predicate)
      chunk.append(byte: 0x20)
      return
    }
    if let lastPredicate, predicate == lastPredicate {
      chunk.append(", ")
    } else {
      let separator: StaticString = isFirst ? " " : depth > 0 ? " ; " : " ;\n  "
      chunk.append(separator)
      if predicate == .type { chunk.append(byte: 0x61) } else { append(predicate) }
      chunk.append(byte: 0x20)
    }
    lastPredicate = predicate
    isFirst = false
  }

  private mutating func end() { if syntax != .turtle { chunk.append(text: ending) } }

  private mutating func append(_ iri: NodeIRI) {
    chunk.append(byte: 0x3C)
    chunk.append(iri)
    chunk.append(byte: 0x3E)
  }

  private mutating func append(_ name: RDFName) {
    if syntax == .turtle {
      chunk.append(name.vocabulary.prefix)
      chunk.append(name.local)
    } else {
      chunk.append(byte: 0x3C)
      chunk.append(name.vocabulary.iri)
      chunk.append(name.local)
      chunk.append(byte: 0x3E)
    }
  }

  /// Control characters are escaped, all other text stands as UTF-8.
  private mutating func literal(_ text: String) {
    chunk.append(byte: 0x22)
    chunk.append(text) {
      $0.below(0x20) | $0.equal(to: 0x22) | $0.equal(to: 0x5C) | $0.equal(to: 0x7F)
        | $0.equal(to: 0xC2)
    } replace: {
      source, index, chunk in
      let byte = source[index]
      switch byte {
      case 0x22: chunk.append("\\\"")
      case 0x5C: chunk.append("\\\\")
      case 0x0A: chunk.append("\\n")
      case 0x0D: chunk.append("\\r")
      case 0x09: chunk.append("\\t")
      case 0xC2:
        // U+0085 ends lines for some readers; a lead byte is never the last byte.
        guard source[index + 1] == 0x85 else { return 0 }
        chunk.append("\\u0085")
        return 2
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        chunk.append(digits.utf8.count == 1 ? "\\u000" : "\\u00")
        chunk.append(text: digits)
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
    let written = number.magnitude.description.utf8
    var digits: [UInt8] = []
    digits.reserveCapacity(24)
    var exponent = -1
    var isWhole = true
    for (index, byte) in zip(written.indices, written) {
      if byte == UInt8(ascii: "e") {
        exponent += Int(Substring(written[index...].dropFirst())) ?? 0
        break
      }
      guard byte != UInt8(ascii: ".") else {
        isWhole = false
        continue
      }
      if isWhole { exponent += 1 }
      if byte != 0x30 || !digits.isEmpty { digits.append(byte) } else { exponent -= 1 }
    }
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    digits.insert(UInt8(ascii: "."), at: 1)
    if digits.count == 2 { digits.append(0x30) }
    let sign = number < 0 ? "-" : ""
    return sign + String(decoding: digits, as: UTF8.self) + "E" + String(exponent)
  }
}
