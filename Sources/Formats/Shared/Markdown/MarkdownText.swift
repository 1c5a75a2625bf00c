import Knowledge
import Text

/// What Markdown makes of bytes.
private enum MarkdownText {
  /// Whether a byte may be more than itself.
  static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "`"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "!"),
      UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}

extension TextChunk {
  /// Appends a text as one line of Markdown that shows exactly the text.
  ///
  /// Line breaks become spaces; control characters and what would turn other text around go.
  ///
  /// > J. MacFarlane, "CommonMark Spec", section 2.4. <https://spec.commonmark.org>
  mutating func appendMarkdown(_ text: String) {
    appendMarkdown(line: ShownText.cleaned(text))
  }

  /// Appends a text that is one line and has nothing to clean.
  private mutating func appendMarkdown(line: String) {
    // A line that begins as a list would become one.
    let bytes = line.utf8.span
    var digits = 0
    while digits < bytes.count, 0x30...0x39 ~= bytes[digits] { digits += 1 }
    if bytes.count > 0, bytes[0] == 0x2B || bytes[0] == 0x2D || bytes[0] == 0x3D {
      append(byte: 0x5C)
    }
    append(line) {
      // More than markup, in fewer looks.
      $0.below(0x30) & ~$0.equal(to: 0x20) | $0.within(0x3C...0x3E) | $0.within(0x5B...0x60)
        | $0.within(0x7B...0x7E)
    } replace: { source, index, chunk in
      guard MarkdownText.isMarkup(source[index]) else { return 0 }
      switch source[index] {
      case 0x0A: chunk.append(byte: 0x20)
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        guard digits > 0, index == digits else { return 0 }
        fallthrough
      default:
        chunk.append(byte: 0x5C)
        chunk.append(byte: source[index])
      }
      return 1
    }
  }

  /// Appends a piece of evidence as a block quotation, with its source under it.
  mutating func appendMarkdownEvidence(
    _ entry: KnowledgeGraph.SourcedEvidence, in graph: KnowledgeGraph
  ) {
    append("\n> ")
    appendMarkdown(entry.evidence.quote)
    append("\n>\n> — ")
    appendMarkdownSource(graph[entry.article])
    append("\n")
  }

  /// Appends the source of a piece of evidence: the headline or id, as a link where it is one.
  private mutating func appendMarkdownSource(_ article: KnowledgeGraph.Source) {
    let title = article.title.map { ShownText.cleaned($0) } ?? ""
    let url = article.url.flatMap { IRI.isWebAddress($0) ? $0 : nil }
    if url != nil { append("[") }
    if title.isEmpty { appendMarkdown(article.id) } else { appendMarkdown(line: title) }
    if let url {
      // An IRI has no angle brackets, so these hold it whatever else is in it.
      append("](<")
      append(text: url)
      append(">)")
    }
    guard article.source != nil || article.published != nil else { return }
    append(" (")
    if let source = article.source { appendMarkdown(source) }
    if let published = article.published {
      if article.source != nil { append(", ") }
      append(text: published.description)
    }
    append(")")
  }
}
