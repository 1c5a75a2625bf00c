import JSON

/// What a page's JSON-LD says about its article (schema.org).
struct LinkedData: Equatable {
  var headline: String?
  var published: String?
  var authors: [String] = []
  var publisher: String?
  var body: String?
  var url: String?

  private static let articleTypes = [
    "Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting",
    "SocialMediaPosting", "Report",
  ]

  /// Reads all scripts of type `application/ld+json`; what is nearly JSON is mended (see
  /// ``NearlyJSON``), and what cannot be is passed over.
  init(_ tree: PageTree) {
    for (index, node) in tree.nodes.enumerated() where node.tag == .script {
      guard let type = tree.value(.type, of: index)?.lowercased(),
        type.hasPrefix("application/ld+json")
      else { continue }
      let end = Int(node.end)
      var bytes: [UInt8] = []
      for child in index + 1..<max(index + 1, end) {
        bytes += tree.bytes[Int(tree.nodes[child].textStart)..<Int(tree.nodes[child].textEnd)]
      }
      while let last = bytes.last, ASCII.isSpace(last) || last == UInt8(ascii: ";") {
        bytes.removeLast()
      }
      if let value = try? JSONReader.read(bytes, .lenient) {
        collect(value, depth: 0)
      } else if let value = try? JSONReader.read(NearlyJSON.mended(bytes), .lenient) {
        collect(value, depth: 0)
      }
    }
  }

  /// Looks for articles in arrays, `@graph` and `mainEntity`.
  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < 8 else { return }
    if case .array(let values) = value {
      for element in values { collect(element, depth: depth + 1) }
      return
    }
    let types = value.member("@type")?.elements.compactMap(\.string) ?? []
    if types.contains(where: { Self.articleTypes.contains($0) || $0.hasSuffix("Article") }) {
      take(value)
    }
    for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = value.member(key) { collect(inner, depth: depth + 1) }
    }
  }

  /// Takes what an article says; the first article of the page that says it counts.
  private mutating func take(_ article: JSONValue) {
    headline = headline ?? article.member("headline")?.string.flatMap(Self.plain)
    published =
      published
      ?? ["datePublished", "dateCreated", "coverageStartTime"].lazy
      .compactMap { article.member($0)?.string }.first
    body = body ?? article.member("articleBody")?.string ?? Self.updates(of: article)
    url = url ?? article.member("url")?.string
    if publisher == nil {
      publisher = article.member("publisher")?.elements.lazy.compactMap(Self.name).first
    }
    if authors.isEmpty {
      authors =
        (article.member("author") ?? article.member("creator"))?.elements.compactMap(Self.name)
        ?? []
    }
  }

  /// The texts of a live blog's updates, each a paragraph.
  private static func updates(of article: JSONValue) -> String? {
    let updates = article.member("liveBlogUpdate")?.elements ?? []
    let texts = updates.compactMap { update in
      ["articleBody", "text", "description"].lazy.compactMap { update.member($0)?.string }.first
    }
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }

  private static func name(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): plain(text)
    default: value.member("name")?.elements.first?.string.flatMap(plain)
    }
  }

  /// A short text without markup and entities; nil where nothing is left.
  private static func plain(_ text: String) -> String? {
    let result = MarkupText.plain(text)
    return result.isEmpty ? nil : result
  }
}
