/// One news article as it was read: what extraction is given.
///
/// The text never changes after reading: evidence quotes it by position.
public struct Article: Sendable, Equatable {
  /// A name for the article, unique among those read together.
  public var id: String
  /// The headline, where it is told apart from the text.
  public var title: String?
  /// The text, paragraphs separated by line feeds.
  public var text: String
  /// The date of publication, where it is known from metadata.
  public var published: PartialDate?
  /// The newspaper, agency or site.
  public var source: String?
  /// Where the article can be read.
  public var url: String?
  /// The byline, which is never a person of the article.
  public var author: String?
  /// Stretches of `text` that are not the main text, in order and not overlapping.
  public var zones: [ZoneSpan]

  /// Makes an article.
  public init(
    id: String, title: String? = nil, text: String, published: PartialDate? = nil,
    source: String? = nil, url: String? = nil, author: String? = nil, zones: [ZoneSpan] = []
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.published = published
    self.source = source
    self.url = url
    self.author = author
    self.zones = zones
  }
}

/// The part of a page that a piece of text belongs to.
public enum Zone: String, Sendable, CaseIterable {
  /// The headline. Offsets of evidence in the title count in the title.
  case title
  /// The main text.
  case body
  /// The line under a picture.
  case caption
  /// The announcement of another article on the same page.
  case teaser
  /// Menus, forms, credits: nothing there is a fact.
  case boilerplate
}

/// A stretch of an article's text and its zone.
public struct ZoneSpan: Sendable, Hashable {
  /// UTF-8 byte offsets into the article's text.
  public var bytes: Range<Int>
  /// What the stretch is.
  public var zone: Zone

  /// Makes a zone span.
  public init(bytes: Range<Int>, zone: Zone) {
    self.bytes = bytes
    self.zone = zone
  }
}
