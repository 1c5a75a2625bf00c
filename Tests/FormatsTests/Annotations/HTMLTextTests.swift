import Testing

@testable import Formats

@Suite struct HTMLTextTests {
  @Test func `leaves nothing that can act`() {
    #expect(
      HTMLText.escaped("<b a=\"x\" c='y'>&amp;")
        == "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;")
    #expect(
      HTMLText.escaped("a\u{0}b\u{1B}\u{7F}\tc\n\r") == "a\u{FFFD}b\u{FFFD}\u{FFFD}\tc\n&#13;")
    #expect(HTMLText.escaped("œ’ع🇲🇦") == "œ’ع🇲🇦")
    #expect(HTMLText.escaped("") == "")
  }

  @Test(arguments: ["https://example.org/a", "HTTP://example.org"])
  func `links to the web`(_ url: String) { #expect(HTMLText.isWebAddress(url)) }

  @Test(arguments: [
    "javascript:alert(1)", " https://x", "data:text/html,x", "//x", "", "file:///x",
  ])
  func `links to nothing else`(_ url: String) { #expect(!HTMLText.isWebAddress(url)) }
}
