import JSON

/// The names under which tools that collect news keep what an article needs, ours first.
///
/// > trafilatura, news-please, newspaper4k, Media Cloud, NewsAPI, schema.org.
enum ArticleKeys {
  static let id = ["id", "stories_id", "guid"]
  static let title = ["title", "headline", "article_title"]
  static let text = [
    "text", "maintext", "articleBody", "article_text", "text_content", "story_text", "content",
    "body", "raw_text",
  ]
  static let published = [
    "published", "date", "publish_date", "published_at", "publishedAt", "published_date",
    "datePublished", "date_published", "date_publish", "publication_date", "pub_date", "pubDate",
    "published_time", "timestamp",
  ]
  static let source = [
    "source", "source-hostname", "sitename", "hostname", "site", "media_name", "source_domain",
    "publisher", "newspaper",
  ]
  static let url = ["url", "link", "canonical_url", "permalink"]
  static let author = ["author", "authors", "byline"]

  /// A key that is not read and whose name and value seem to say when the article was published.
  static func unknownDate(in object: JSONObject) -> String? {
    object.members.lazy.filter { member in
      let name = member.name.lowercased()
      let isNamed = ["date", "publi", "time", "parution", "fecha"].contains { name.contains($0) }
      let isLater = ["crawl", "modif", "updat", "file", "download", "index", "collect"].contains {
        name.contains($0)
      }
      guard isNamed, !isLater else { return false }
      let value = member.value.string ?? ""
      return value.utf8.count(where: ASCII.isDigit) >= 4
    }.first?.name
  }
}
