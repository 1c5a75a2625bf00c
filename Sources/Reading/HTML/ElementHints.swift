import Text

/// What the class, id and role of an element say about its place on the page.
struct ElementHints: OptionSet {
  var rawValue: UInt32

  static let navigation = ElementHints(rawValue: 1)
  static let comments = ElementHints(rawValue: 1 << 1)
  static let sharing = ElementHints(rawValue: 1 << 2)
  static let related = ElementHints(rawValue: 1 << 3)
  static let sidebar = ElementHints(rawValue: 1 << 4)
  static let advertisement = ElementHints(rawValue: 1 << 5)
  static let overlay = ElementHints(rawValue: 1 << 6)
  static let account = ElementHints(rawValue: 1 << 7)
  static let credits = ElementHints(rawValue: 1 << 8)
  static let caption = ElementHints(rawValue: 1 << 9)
  static let footer = ElementHints(rawValue: 1 << 10)
  static let header = ElementHints(rawValue: 1 << 11)
  static let hidden = ElementHints(rawValue: 1 << 12)
  static let byline = ElementHints(rawValue: 1 << 13)
  /// A word that is used for articles.
  static let article = ElementHints(rawValue: 1 << 14)
  /// A word that is used for running text.
  static let content = ElementHints(rawValue: 1 << 15)
  /// A word that is used for the lead paragraph.
  static let lead = ElementHints(rawValue: 1 << 16)
  static let form = ElementHints(rawValue: 1 << 17)

  /// Nothing there belongs to the main text.
  static let outside: ElementHints = [
    .navigation, .comments, .sharing, .related, .sidebar, .advertisement, .overlay, .account,
    .credits, .footer, .header, .hidden, .byline, .form,
  ]
  /// Nothing there is worth keeping at all.
  static let worthless: ElementHints = [
    .navigation, .comments, .sharing, .advertisement, .overlay, .account, .footer, .hidden, .form,
    .byline, .credits,
  ]
  /// Words that also name parts of the main text when the element is large.
  static let weak: ElementHints = [.credits, .byline, .header, .caption, .overlay, .account]

  private static let words: [(ElementHints, String)] = [
    (.navigation, "nav menu menus menubar navigation navbar breadcrumb breadcrumbs ariane"),
    (.navigation, "pagination pager topbar sitemap skip rubrics subnav submenu megamenu"),
    (.comments, "comment comments commentaire commentaires disqus reactions respond discussion"),
    (.comments, "commentlist forum forums reaction"),
    (.sharing, "share shares sharing sharebar sharedaddy social socials socialbar partage"),
    (.sharing, "partager partages addthis addtoany follow suivez reseaux sharer"),
    (.related, "related relateds recommended recommendation recommendations suggestion"),
    (.related, "suggestions similar outbrain taboola teaser teasers aussi connexes associes"),
    (.related, "mostread mostviewed popular trending latest alire lireaussi voiraussi carousel"),
    (.related, "carrousel slider playlist crosslinks jp-relatedposts relatedposts readmore"),
    (.related, "seealso alsoread readalso next prev previous friend catcher ranking tops"),
    (.related, "recirculation lies similaires populaires recents embedlink bloclire"),
    (.sidebar, "sidebar sidebars aside rail colonne widget widgets complementary secondary right"),
    (.advertisement, "ad ads adv advert adverts advertisement advertising pub pubs publicite"),
    (.advertisement, "banner banniere sponsor sponsored sponsors promo promos promotion dfp"),
    (.advertisement, "ligatus adslot adsense partenaire partenaires partner partners"),
    (.advertisement, "commercial affiliation shopping dons donation soutien soutenez"),
    (.overlay, "cookie cookies consent gdpr rgpd didomi modal popup popin overlay lightbox"),
    (.overlay, "tooltip toast alerte notification notifications"),
    (.account, "newsletter newsletters subscribe subscription subscriptions abonnement"),
    (.account, "abonnements paywall login signin signup inscription capping register connexion"),
    (.account, "offre offres contribution"),
    (.credits, "meta metas metadata date dates datetime publication published publish timestamp"),
    (.credits, "tag tags category categories keywords copyright tools toolbar print toolbox"),
    (.credits, "mots themes thematiques time updated infos source sources readingtime duration"),
    (.credits, "copyrights hashtags topics rubrique label dateline"),
    (.byline, "byline bylines author authors auteur auteurs signature signatures contributor"),
    (.byline, "contributors biography bio redacteur journaliste"),
    (.caption, "caption captions legend legende legendes figcaption credit credits"),
    (.caption, "copyrightimage photocredit"),
    (.footer, "footer footers pied colophon contentinfo"),
    (.header, "header masthead"),
    (.hidden, "hidden sr screen invisible masque visuallyhidden"),
    (.article, "article post entry story articlebody articlecontent newsarticle hentry"),
    (.content, "body content contenu text texte corps articlebody richtext paragraphs wysiwyg"),
    (.content, "articlecontent articletext bodytext maintext postcontent articlecore"),
    (.lead, "chapo chapeau chapo lead lede intro introduction standfirst summary accroche"),
    (.lead, "excerpt resume description abstract subtitle soustitre desc hat"),
  ]

  private static let byWord: [UInt64: ElementHints] = {
    var table: [UInt64: ElementHints] = [:]
    for (hint, list) in words {
      for word in list.split(separator: " ") {
        table[FNV1a.of(word), default: []].insert(hint)
      }
    }
    return table
  }()

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Reads the words of a class or id: parted at anything but letters, and at `aB`.
  ///
  /// - Complexity: O(length).
  init(words: ArraySlice<UInt8>) {
    self = []
    let start = FNV1a().value
    var hash = FNV1a()
    var previousIsLower = false
    for byte in words {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      if hash.value != start, !ASCII.isLetter(byte) || (isUpper && previousIsLower) {
        formUnion(Self.byWord[hash.value] ?? [])
        hash = FNV1a()
      }
      previousIsLower = byte >= 0x61 && byte <= 0x7A
      if ASCII.isLetter(byte) { hash.combine(byte | 0x20) }
    }
    if hash.value != start { formUnion(Self.byWord[hash.value] ?? []) }
  }

  /// The hints of an element of a page.
  init(tree: PageTree, node: Int) {
    self = []
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[Int(index)]
      let value = tree.bytes[Int(attribute.start)..<Int(attribute.end)]
      switch attribute.name {
      case .class, .id, .role: formUnion(ElementHints(words: value))
      case .itemprop:
        let property = String(decoding: value, as: UTF8.self)
        if property == "articleBody" { formUnion([.article, .content]) }
        if property == "author" { insert(.byline) }
        if property == "description" { insert(.lead) }
      case .hidden: insert(.hidden)
      case .style where Array(value).isHidingStyle: insert(.hidden)
      default: break
      }
    }
    switch tree.nodes[node].tag {
    case .nav: insert(.navigation)
    case .aside: insert(.sidebar)
    case .footer: insert(.footer)
    case .header: insert(.header)
    case .figcaption: insert(.caption)
    case .form: insert(.form)
    case .time: insert(.credits)
    case .address: insert(.byline)
    case .link:
      if let rel = tree.value(.rel, of: node), rel.split(separator: " ").contains("author") {
        insert(.byline)
      }
    default: break
    }
  }
}

extension [UInt8] {
  /// Whether a `style` attribute hides its element.
  fileprivate var isHidingStyle: Bool {
    let compact = filter { !ASCII.isSpace($0) }
    return ASCII.contains(compact, "display:none") || ASCII.contains(compact, "visibility:hidden")
  }
}
