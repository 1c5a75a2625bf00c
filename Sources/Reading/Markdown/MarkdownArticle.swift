import Knowledge

/// Reads Markdown: front matter and title apart, markup reduced to plain text.
enum MarkdownArticle {
  static func read(
    _ bytes: [UInt8], id: String, dates: DateReading = DateReading()
  ) throws(Failure) -> FoundArticle {
    let decoded = try TextDecoder.decode(bytes)
    let (matter, content) = FrontMatter.split(
      String(decoding: Normalization.unixLines(decoded.text), as: UTF8.self))
    var document = MarkdownText(content)
    let title = matter["title"] ?? document.takeTitle()
    let text = Array(document.plainText.utf8)
    guard !text.isEmpty else { throw Failure(.empty) }
    let dateText = ["date", "published", "publish_date", "pubdate"].lazy.compactMap { matter[$0] }
      .first
    let date = dateText.flatMap(dates.date)
    let article = Article(
      id: id, title: title, text: String(decoding: Normalization.normalize(text), as: UTF8.self),
      published: date, source: matter["source"] ?? matter["site"], url: matter["url"],
      author: matter["author"])
    return FoundArticle(
      article: article, notes: decoded.notes, badDate: date == nil ? dateText : nil)
  }
}
