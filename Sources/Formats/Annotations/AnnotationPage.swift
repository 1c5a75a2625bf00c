public import Knowledge
import Text

/// Writes one HTML page that shows how articles were read: mentions, chains, times and meetings in
/// the text, a panel per meeting beside it.
///
///     var page = AnnotationPage()
///     try page.append(article, record: record, annotations: annotations, to: &sink)
///     try page.end(to: &sink)
///
/// The page is self-contained and has no script: chains and layers are shown by style rules
/// (`:hover`, `:target`, `:has`), and a content security policy forbids everything but its own style
/// sheet, so text of articles cannot act. Where a browser does not know `:has`, all articles are
/// shown below each other and tooltips say who is meant.
///
/// One article is held at a time; what stays is a line per article for the list at the end.
public struct AnnotationPage: Sendable {
  private var count = 0
  private var list: [UInt8] = []

  /// Makes a page without articles.
  public init() {}

  /// Writes what comes before the articles.
  private func begin(to sink: inout some ByteSink) throws {
    let style = AnnotationStyle.sheet
    let policy =
      "default-src 'none'; style-src 'sha256-\(Self.base64(hexadecimal: SHA256Digest.hexadecimal(of: style)))'; "
      + "base-uri 'none'; form-action 'none'"
    let legend = AnnotationStyle.layers.map { layer in
      "<label class=\"\(layer.sample)\"><input type=\"checkbox\" id=\"show-\(layer.name)\" checked> "
        + "\(layer.text)</label>"
    }
    let html = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Entrevue: how the articles were read</title>
      <style>\(style)</style>
      </head>
      <body>
      <header><h1>Entrevue</h1><p>Point at a name to see its chain, click to keep it; \
      point at a meeting to see its sentences.</p><div class="legend">\(legend.joined(separator: "\n"))</div></header>
      <main>

      """
    try sink.write(Array(html.utf8))
  }

  /// Writes one article.
  ///
  /// - Complexity: O(n log n) in the length of the article and its annotations.
  /// - Throws: What the sink throws.
  public mutating func append(
    _ article: Article, record: ArticleRecord, annotations: ArticleAnnotations,
    to sink: inout some ByteSink
  ) throws {
    if count == 0 { try begin(to: &sink) }
    count += 1
    let names = AnnotationNames(record, article: count)
    let marks = ArticleMarks(article, annotations, names)
    var output: [UInt8] = []
    let language = record.language.map { " lang=\"\(HTMLText.escaped($0))\"" } ?? ""
    output += "<article id=\"\(names.anchor)\">\n<div class=\"text\"\(language) dir=\"auto\">".utf8
    if let title = article.title {
      output += "<h2>".utf8
      NestedMarks(marks.title).append(title, to: &output)
      output += "</h2>".utf8
    }
    output += "<p class=\"origin\">\(Self.origin(record))</p>\n<div class=\"body\">".utf8
    NestedMarks(marks.text).append(article.text, to: &output)
    output += "</div></div>\n".utf8
    output += AnnotationPanels(names).html.utf8
    output += "</article>\n".utf8
    try sink.write(output)
    addToList(names)
  }

  /// Writes the list of articles and the end of the page.
  ///
  /// - Throws: What the sink throws.
  public func end(to sink: inout some ByteSink) throws {
    if count == 0 { try begin(to: &sink) }
    try sink.write(Array("</main>\n<nav><h2>Articles</h2>\n<ol>\n".utf8))
    try sink.write(list)
    try sink.write(Array("</ol></nav>\n</body>\n</html>\n".utf8))
  }

  private mutating func addToList(_ names: AnnotationNames) {
    let record = names.record
    let title = record.title ?? record.id
    let short = title.count > 90 ? title.prefix(89) + "…" : title[...]
    let people = "\(record.people.count) \(record.people.count == 1 ? "person" : "people")"
    let meetings = "\(record.meetings.count) meeting\(record.meetings.count == 1 ? "" : "s")"
    list += "<li><a href=\"#\(names.anchor)\">\(HTMLText.isolated(String(short)))".utf8
    list += " <small>\(HTMLText.isolated(record.id)) · \(people) · \(meetings)".utf8
    list += "</small></a></li>\n".utf8
  }

  private static func origin(_ record: ArticleRecord) -> String {
    var parts = [HTMLText.isolated(record.id)]
    if let source = record.source { parts.append(HTMLText.isolated(source)) }
    if let published = record.published { parts.append("published \(published)") }
    if let url = record.url {
      let text = HTMLText.isolated(url)
      parts.append(
        HTMLText.isWebAddress(url)
          ? "<a href=\"\(HTMLText.escaped(url))\" rel=\"noreferrer noopener\">\(text)</a>" : text)
    }
    return parts.joined(separator: " · ")
  }

  /// Base 64 (RFC 4648) of bytes given as hexadecimal digits, as content security policies want it.
  static func base64(hexadecimal: String) -> String {
    let digits = hexadecimal.utf8.compactMap { UInt32(String(UnicodeScalar($0)), radix: 16) }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bits: [UInt32] = digits.flatMap { digit in (0..<4).map { digit >> (3 - $0) & 1 } }
    let padding = (3 - digits.count / 2 % 3) % 3
    while bits.count % 6 != 0 { bits.append(0) }
    let letters = stride(from: 0, to: bits.count, by: 6).map { start in
      alphabet[Int(bits[start..<start + 6].reduce(0) { $0 << 1 | $1 })]
    }
    return String(decoding: letters, as: UTF8.self) + String(repeating: "=", count: padding)
  }
}
