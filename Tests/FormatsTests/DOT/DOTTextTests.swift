import Testing

@testable import Formats

@Suite struct DOTTextTests {
  private func quoted(_ text: String) -> String {
    var output: [UInt8] = []
    DOTText.appendQuoted(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `escapes what the readers of a quoted string take for themselves`() {
    #expect(quoted(#"a "b" \N & &eacute; <c>"#) == #""a \"b\" \\\\N &amp; &amp;eacute; <c>""#)
    #expect(quoted("deux\nlignes\tet\r") == "\"deux&#10;lignes et\"")
    #expect(quoted("") == "\"\"")
    #expect(quoted("Œuvre d’Éric, الحموشي") == "\"Œuvre d’Éric, الحموشي\"")
  }

  @Test func `escapes character data of HTML-like labels`() {
    #expect(
      DOTText.html("<B>R&D</B> \"x\"\ny") == "&lt;B&gt;R&amp;D&lt;/B&gt; &quot;x&quot;<BR/>y")
  }

  @Test func `keeps short names on one line and fills long ones evenly`() {
    #expect(DOTText.wrapped("Éric Œuvrard", width: 22, maximumLines: 3) == "Éric Œuvrard")
    #expect(
      DOTText.wrapped("Direction générale de la Sûreté nationale", width: 24, maximumLines: 3)
        == "Direction générale de\nla Sûreté nationale")
    let monk = DOTText.wrapped("Samuel Vardapet Aghoyan", width: 22, maximumLines: 3)
    #expect(monk == "Samuel Vardapet\nAghoyan")
  }

  @Test func `breaks after hyphens, and words longer than a line by force`() {
    #expect(
      DOTText.wrapped("Théodore Villeneuve-Saint-Georges", width: 22, maximumLines: 3)
        == "Théodore Villeneuve-\nSaint-Georges")
    let forced = DOTText.wrapped(String(repeating: "x", count: 50), width: 20, maximumLines: 9)
    #expect(forced.split(separator: "\n").map(\.count) == [20, 20, 10])
  }

  @Test func `never makes a line longer than asked or loses a letter`() {
    let text = "Ministère de l’Intérieur, des Collectivités territoriales et de la Décentralisation"
    for width in 8...60 {
      let lines = DOTText.wrapped(text, width: width, maximumLines: 99).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "width \(width): \(lines)")
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "width \(width)")
    }
  }

  @Test func `ends in an ellipsis where lines are left out`() {
    let text = DOTText.wrapped(
      String(repeating: "mot ", count: 100), width: 20, maximumLines: 3)
    #expect(text.split(separator: "\n").count == 3)
    #expect(text.hasSuffix("…"))
    #expect(DOTText.wrapped("", width: 20, maximumLines: 3) == "")
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=2", true), ("HTTP://example.org", true),
    ("javascript:alert(1)", false), ("file:///etc/passwd", false), ("", false),
    ("https://example.org/\n", false), ("https://example.org/a b", false),
  ]) func `links only where a reader may follow`(url: String, isLink: Bool) {
    #expect((DOTText.link(url) != nil) == isLink)
  }
}
