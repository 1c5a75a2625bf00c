import Knowledge
import Testing

@testable import Reading

@Suite struct VisibleDateTests {
  /// Reads `JJ/MM/AAAA` anywhere in the lines; the languages' own readers have their tests.
  private static let words: WrittenDates = { text in
    text.split { !"0123456789/".contains($0) }.lazy.filter { $0.contains("/") }
      .compactMap { DateReading.date(String($0)) }.first
  }

  private func published(_ html: String) -> String? {
    let page = "<html><head><title>Le port</title></head><body>\(html)</body></html>"
    return RawDocument(id: "a", file: "a.html", format: .html, bytes: Array(page.utf8))
      .read(dates: Self.words).article?.published?.description
  }

  private let text = """
    <p>Le maire de la ville a reçu lundi la préfète de la région pour un long entretien au port.</p>
    <p>Les deux ont parlé des travaux du port, selon un communiqué de la ville, jusque dans la nuit.</p>
    """

  @Test(arguments: [
    "<p>Publié le 02/10/2024</p>", "<time>02/10/2024</time>",
    "<div class=\"meta\">02/10/2024</div>",
    "<span class=\"date\">02/10/2024</span>", "<ul><li>Le Courrier</li><li>02/10/2024</li></ul>",
    "<time datetime=\"hier\">02/10/2024</time>",
  ])
  func `a date under the headline counts`(line: String) {
    #expect(published("<article><h1>Le port</h1>\(line)\(text)</article>") == "2024-10-02")
  }

  @Test func `so does one above it or at the end`() {
    #expect(published("<div>02/10/2024</div><h1>Le port</h1>\(text)") == "2024-10-02")
    #expect(
      published("<article><h1>Le port</h1>\(text)<p>02/10/2024</p></article>") == "2024-10-02")
  }

  @Test(arguments: [
    "<header>02/10/2024</header><article><h1>Le port</h1>TEXT</article>",
    "<article><h1>Le port</h1>TEXT</article><aside>02/10/2024</aside>",
    "<article><h1>Le port</h1>TEXT</article><footer>02/10/2024</footer>",
    "<article><h1>Le port</h1><figure><figcaption>Vu le 02/10/2024</figcaption></figure>TEXT</article>",
    "<article><h1>Le port</h1>TEXT<p>Le port a brûlé le 02/10/2024.</p></article>",
    "<article><h1>Le port</h1>TEXT</article>",
  ])
  func `dates of other things do not`(html: String) {
    #expect(published(html.replacing("TEXT", with: text)) == nil)
  }

  @Test func `metadata comes first`() {
    let html = """
      <script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2024-10-01"}</script>
      <article><h1>Le port</h1><p>02/10/2024</p>\(text)</article>
      """
    #expect(published(html) == "2024-10-01")
  }
}
