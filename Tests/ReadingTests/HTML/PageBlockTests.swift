import Testing

@testable import Reading

@Suite struct PageBlockTests {
  static let sentence = "Le ministre a reçu mardi son homologue à Rabat pour parler de sécurité."

  /// Whether every element's blocks are blocks of the page, and lie within its parent's.
  private func isSound(_ tree: PageTree, _ blocks: PageBlocks) -> Bool {
    let first = blocks.firstBlock.map(Int.init)
    guard first.count == tree.nodes.count + 1, first.last == blocks.blocks.count else {
      return false
    }
    return zip(first, first.dropFirst()).allSatisfy { $0 <= $1 }
  }

  @Test(arguments: [
    "<a id=skip>&nbsp;<a", "<a id=skip>&nbsp;<a>", "<b class=menu>&nbsp;<i class=nav>",
    "<p>&nbsp;<span class=footer>&#8203;<em class=share>", "<b id=ad>&nbsp;<br><br><a class=nav>",
    "<div>&nbsp;<a class=nav>&nbsp;</a></div><a class=nav>&nbsp;<b id=menu>",
    "<i>&nbsp;<time>&nbsp;<a rel=author class=byline>", "<nav>&nbsp;<a id=skip>&nbsp;<a",
    "\u{200B}<label hidden>\u{200D}<a", "<ul><li>&nbsp;<a id=skip><li>&nbsp;<a id=skip",
  ])
  func `a page that shows nothing is a page without text`(page: String) throws {
    let tree = try #require(PageParser.parse(Array(page.utf8)))
    #expect(isSound(tree, PageBlocks(tree)))
    #expect(item(page, .html).error?.problem == .pageWithoutText)
  }

  @Test func `an element after text that shows nothing has the paragraph within it`() throws {
    let page = """
      <div>&nbsp;<span class=nav><p>\(Self.sentence)</p></span><p>\(Self.sentence) Fin.</p></div>
      """
    let tree = try #require(PageParser.parse(Array(page.utf8)))
    let blocks = PageBlocks(tree)
    let holder = try #require(tree.nodes.indices.first { tree.attribute(.class, of: $0) != nil })
    #expect(blocks.blocks.count == 2)
    #expect(blocks.range(of: holder, in: tree) == 0..<1)
    #expect(blocks.weight(of: holder, in: tree) == Self.sentence.utf8.count)
  }

  @Test func `blocks of a node lie on the page however elements and blanks follow each other`() {
    let parts = [
      "<a id=skip>", "</a>", "<p>", "</p>", "<div class=nav>", "</div>", "<br>", "<br><br>",
      "<span class=footer>", "</span>", "<li>", "<h1>", "<table><tr><td>", "&nbsp;", "\u{200B}",
      " ", "mot", Self.sentence, "<script>", "</script>", "<head>", "<a", "<!--",
    ]
    var state: UInt64 = 37
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<500 {
      let page = (0..<below(12) + 1).map { _ in parts[below(parts.count)] }.joined()
      _ = item(page, .html)
      guard let tree = PageParser.parse(Array(page.utf8)) else { continue }
      #expect(isSound(tree, PageBlocks(tree)), "\(page)")
    }
  }

  @Test func `a page cut at any byte is read or refused`() {
    let page = Array(
      """
      <!DOCTYPE html><html lang="fr"><head><title>Visite | Journal</title><meta charset="utf-8">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Visite"}</script></head>
      <body><a id="skip">&nbsp;<a href="#m">Aller</a><nav><ul><li>&nbsp;<a>Un</a></ul></nav><article>
      <h1>Visite</h1><p class="chapo">\(Self.sentence)</p>&nbsp;<span class="share">&#8203;</span>
      <p>\(Self.sentence)<br><br>Fin.</p><figure><figcaption>Photo</figcaption></figure></article>
      <!-- fin --><footer>&nbsp;<a class="nav">©</a></footer></body></html>
      """.utf8)
    for length in page.indices {
      let found = item(Array(page[..<length]), .html)
      #expect(found.article != nil || found.error != nil)
    }
  }
}
