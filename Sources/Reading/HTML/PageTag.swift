import Text

/// The elements that reading tells apart; all others are inline.
enum PageTag: UInt8 {
  case inline, text, block, paragraph, heading, listItem, list, quote, table, figure, figcaption
  case link, lineBreak, article, main, aside, nav, header, footer, form, body, head
  case title, meta, linkElement, script, time, address, html, labelled
  /// Elements of which nothing is read, with all that is in them.
  case dropped

  private static let names: [(PageTag, String)] = [
    (.block, "div section dl dt dd center hr details summary fieldset hgroup pre tr td th thead"),
    (.block, "tbody tfoot caption"),
    (.paragraph, "p"), (.heading, "h1 h2 h3 h4 h5 h6"), (.listItem, "li"), (.list, "ul ol"),
    (.quote, "blockquote"), (.table, "table"), (.figure, "figure"), (.figcaption, "figcaption"),
    (.link, "a"), (.lineBreak, "br"), (.article, "article"), (.main, "main"), (.aside, "aside"),
    (.nav, "nav menu"), (.header, "header"), (.footer, "footer"), (.form, "form"),
    (.body, "body"), (.head, "head"), (.title, "title"), (.meta, "meta"),
    (.linkElement, "link"), (.script, "script"), (.time, "time"), (.address, "address"),
    (.html, "html"), (.labelled, "label"),
    (.dropped, "style template svg iframe object embed select textarea button input canvas"),
    (.dropped, "audio video noscript math option dialog map area"),
  ]

  private static let byName: [UInt64: PageTag] = {
    var table: [UInt64: PageTag] = [:]
    for (tag, words) in names {
      for word in words.split(separator: " ") { table[FNV1a.of(word)] = tag }
    }
    return table
  }()

  /// The tag of an element's name, given as its FNV-1a hash; elements with a hyphen are custom.
  init(hash: UInt64, isCustom: Bool) {
    self = Self.byName[hash] ?? (isCustom ? .block : .inline)
  }

  /// Whether text before and after it belongs to different paragraphs.
  var separates: Bool {
    switch self {
    case .inline, .text, .link, .lineBreak, .time, .labelled, .dropped, .script, .meta,
      .linkElement:
      false
    default: true
    }
  }
}

/// The attributes that reading looks at.
enum PageAttribute: UInt8 {
  case `class`, id, role, itemprop, rel, href, datetime, content, name, property, type, lang
  case style, hidden, httpEquiv

  private static let byName: [UInt64: PageAttribute] = {
    let names: [(PageAttribute, String)] = [
      (.class, "class"), (.id, "id"), (.role, "role"), (.itemprop, "itemprop"), (.rel, "rel"),
      (.href, "href"), (.datetime, "datetime"), (.content, "content"), (.name, "name"),
      (.property, "property"), (.type, "type"), (.lang, "lang"), (.style, "style"),
      (.hidden, "hidden"), (.httpEquiv, "http-equiv"),
    ]
    return Dictionary(uniqueKeysWithValues: names.map { (FNV1a.of($1), $0) })
  }()

  init?(hash: UInt64) {
    guard let known = Self.byName[hash] else { return nil }
    self = known
  }
}
