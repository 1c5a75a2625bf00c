import Knowledge
import Testing

@testable import Reading

@Suite struct HostilePageTests {
  static let sentence = "Le ministre a reçu mardi son homologue à Rabat pour parler de sécurité."

  @Test(arguments: ["div", "b", "table><tr><td", "ul><li", "blockquote", "font", "span", "a", "p"])
  func `reads through ten thousand nested elements`(tag: String) {
    let page = String(repeating: "<\(tag)>", count: 10_000) + "<p>\(Self.sentence)</p>"
    #expect(item(page, .html).article?.text.contains("Le ministre") == true)
  }

  @Test func `reads markup that is never closed`() {
    for start in [
      "<!-- ", "<script>", "<style>", "<svg>", "<div class=\"a", "<a href='", "<p", "&#x",
    ] {
      let found = item("<p>\(Self.sentence)</p>\(start) \(Self.sentence)", .html)
      #expect(found.article?.text.hasPrefix(Self.sentence) == true, "\(start)")
    }
  }

  @Test func `drops stray NUL bytes of a page`() {
    var page = Array("<p>\(Self.sentence) \(Self.sentence)</p>".utf8)
    page.insert(0, at: 20)
    #expect(item(page, .html).article?.text == "\(Self.sentence) \(Self.sentence)")
  }

  @Test func `takes no script for text whatever it writes`() {
    let page = """
      <p>\(Self.sentence)</p><script>var a = "</p><p>faux " + '</div>';
      if (1 < 2 && 3 > 2) { document.write("<script>alert(1)<\\/script>") }</SCRIPT >
      <style>a::after { content: "</p>faux" }</style><p data-x="<script>">\(Self.sentence) Fin.</p>
      """
    let text = item(page, .html).article?.text
    #expect(text == "\(Self.sentence)\n\n\(Self.sentence) Fin.")
  }

  @Test func `survives two thousand unclosed elements of every kind`() {
    let tags = ["<p>", "<li>", "<td>", "<h1>", "<form>", "</div>", "<br>", "<svg>", "&amp", "<!--"]
    for tag in tags {
      let page = String(repeating: "\(tag)mot ", count: 2_000)
      #expect(item(page, .html) == item(page, .html), "\(tag)")
    }
  }

  @Test func `leaves out broken and deeply nested JSON-LD`() {
    let deep = String(repeating: "[", count: 100_000)
    for data in [
      deep, "{\"@type\":", "{}}", "null", "{\"@type\":[[[\"Article\"]]],\"headline\":7}",
    ] {
      let page = "<script type='application/ld+json'>\(data)</script><p>\(Self.sentence)</p>"
      #expect(item(page, .html).article?.text == Self.sentence)
    }
  }
}
