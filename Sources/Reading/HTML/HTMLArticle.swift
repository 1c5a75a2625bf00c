import Knowledge

/// Reads a web page as an article: main text first, then captions, teasers and other prose in
/// zones of their own.
enum HTMLArticle {
  static func read(
    _ bytes: [UInt8], id: String, dates: DateReading = DateReading()
  ) throws(Failure) -> FoundArticle {
    let decoded = try TextDecoder.decode(
      bytes, charset: PageCharset.declared(in: bytes), dropsNUL: true)
    guard let tree = PageParser.parse(PageCleaner.cleaned(decoded.text)) else {
      throw Failure(.pageWithoutText)
    }
    let linked = LinkedData(tree)
    let blocks = PageBlocks(tree)
    let regions = PageRegions(tree, blocks)
    var metadata = PageMetadata(tree, linked: linked, regions: regions, dates: dates)
    let content = MainContent(tree: tree, blocks: blocks, regions: regions)
    if metadata.published == nil, let words = dates.words {
      let visible = VisibleDate(tree: tree, blocks: blocks, regions: regions, content: content)
      metadata.published = visible.date(words)
      if metadata.published != nil { metadata.unreadableDate = nil }
    }
    var page = PageText(blocks: blocks, roles: content.roles, title: metadata.title)
    page.check(against: linked.body)
    let (text, zones) = page.assembled()
    guard !text.isEmpty else { throw Failure(.pageWithoutText) }
    let article = Article(
      id: id, title: metadata.title.flatMap(normal), text: text, published: metadata.published,
      source: metadata.site.flatMap(normal), url: metadata.url,
      author: metadata.author.flatMap(normal), zones: zones)
    return FoundArticle(
      article: article, notes: decoded.notes, badDate: metadata.unreadableDate)
  }

  private static func normal(_ text: String) -> String? {
    let result = Normalization.normalize(Array(text.utf8))
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }
}
