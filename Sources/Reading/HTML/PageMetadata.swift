import Knowledge

/// What a page says about itself in its head, its JSON-LD and its markup.
struct PageMetadata {
  var title: String?
  var published: PartialDate?
  /// A date that is there but in no known form.
  var unreadableDate: String?
  var author: String?
  var site: String?
  var url: String?
  var language: String?

  private static let dateNames = [
    "article:published_time", "og:article:published_time", "datepublished", "date",
    "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created",
    "pubdate", "publishdate", "publish-date", "publication_date", "sailthru.date",
    "parsely-pub-date", "cxenseparse:recs:publishtime", "date.created", "publication-date",
  ]

  /// - Complexity: O(nodes).
  init(
    _ tree: PageTree, linked: LinkedData, regions: PageRegions, dates reading: DateReading
  ) {
    let metas = Self.metas(tree)
    var firstTime: String?
    var pageTitle: String?
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .title where pageTitle == nil: pageTitle = tree.text(of: index)
      case .html: language = language ?? tree.value(.lang, of: index)
      case .time:
        let value = tree.value(.datetime, of: index)
        if firstTime == nil || tree.value(.itemprop, of: index) == "datePublished" {
          firstTime = value ?? firstTime
        }
      case .linkElement where tree.value(.rel, of: index)?.lowercased() == "canonical":
        url = url ?? tree.value(.href, of: index)
      default:
        if tree.value(.itemprop, of: index) == "datePublished", firstTime == nil {
          firstTime = tree.value(.content, of: index) ?? tree.value(.datetime, of: index)
        }
      }
    }
    site = metas["og:site_name"] ?? linked.publisher ?? metas["application-name"]
    url = url ?? metas["og:url"] ?? linked.url
    title = Self.title(tree, page: pageTitle, metas: metas, linked: linked)
      .flatMap { Self.withoutSite($0, site: site) }
    let archive = ArchiveHeader(tree)
    if let archive {
      title = archive.title ?? title
      site = archive.source ?? site
    }
    author = Self.author(tree, metas: metas, linked: linked, regions: regions)
    let dates =
      [archive?.dateLine, linked.published] + Self.dateNames.map { metas[$0] } + [firstTime]
    let given = dates.compactMap { $0 }
    published = given.lazy.compactMap(reading.date).first
    if published == nil { unreadableDate = given.first }
  }

  /// The first value of each `<meta>` name, property or itemprop, in lower case.
  private static func metas(_ tree: PageTree) -> [String: String] {
    var metas: [String: String] = [:]
    for (index, node) in tree.nodes.enumerated() where node.tag == .meta {
      guard let content = tree.value(.content, of: index) else { continue }
      for name in [PageAttribute.property, .name, .itemprop] {
        guard let key = tree.value(name, of: index)?.lowercased(), metas[key] == nil else {
          continue
        }
        metas[key] = content
      }
    }
    return metas
  }

  /// The headline as the page shows it where a first-level heading agrees with the metadata, else
  /// what the metadata gives.
  private static func title(
    _ tree: PageTree, page: String?, metas: [String: String], linked: LinkedData
  ) -> String? {
    // A page may have any number of first-level headings; the headline is among the first.
    let headings = tree.nodes.indices.lazy.filter { tree.nodes[$0].level == 1 }.prefix(20)
      .map(tree.text).filter { !$0.isEmpty }
    let given = [linked.headline, metas["og:title"], metas["twitter:title"], page].compactMap {
      $0
    }
    let best = Array(headings).max { shared($0, given) < shared($1, given) }
    if let best, shared(best, given) >= 0.5 || (given.isEmpty && headings.count == 1) {
      return best
    }
    if let title = linked.headline ?? metas["og:title"] ?? metas["twitter:title"] {
      return MarkupText.plain(title)
    }
    return page.flatMap { withoutSite($0, site: nil) } ?? best
  }

  /// The share of a heading's words that the metadata's titles have too.
  private static func shared(_ heading: String, _ titles: [String]) -> Double {
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let own = words(heading)
    let others = titles.map(words)
    guard own.count > 1 else { return titles.contains(heading) ? 1 : 0 }
    return others.map { Double(own.intersection($0).count) / Double(own.count) }.max() ?? 0
  }

  /// A title without the site's name after its last dash or bar; where the site is not known,
  /// without anything short there.
  private static func withoutSite(_ title: String, site: String?) -> String? {
    guard !title.isEmpty else { return nil }
    for separator in [" | ", " - ", " – ", " — ", " • "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let isSite = site.map { last.lowercased() == $0.lowercased() } ?? (last.utf8.count < 30)
      if isSite { return parts.dropLast().joined(separator: separator) }
    }
    return title
  }

  private static func author(
    _ tree: PageTree, metas: [String: String], linked: LinkedData, regions: PageRegions
  ) -> String? {
    let authors = linked.authors.compactMap { PageFurniture.author($0, hasDate: false) }
    if !authors.isEmpty { return authors.joined(separator: ", ") }
    let named = metas["author"] ?? metas["dc.creator"] ?? metas["article:author"]
    if let author = named.flatMap({ PageFurniture.author($0, hasDate: false) }) { return author }
    for (index, node) in tree.nodes.enumerated() where node.tag != .text && node.tag != .meta {
      let isAuthor =
        tree.value(.rel, of: index)?.lowercased() == "author"
        || tree.value(.itemprop, of: index)?.lowercased() == "author"
        || ElementHints(words: tree.attribute(.class, of: index) ?? []).contains(.byline)
      if isAuthor, Int(node.end) - index < 40,
        let name = PageFurniture.author(tree.text(of: index), hasDate: true)
      {
        return name
      }
    }
    return nil
  }
}
