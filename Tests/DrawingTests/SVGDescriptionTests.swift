import Drawing
import Foundation
import Testing

@Suite struct SVGDescriptionTests {
  private func svg(_ dot: String) throws -> String {
    String(
      decoding: try GraphvizRenderer.render(dot: Array(dot.utf8), format: .svg), as: UTF8.self)
  }

  @Test func `begins with title and description`() throws {
    let text = try svg(#"graph "Qui & qui" { desc="Deux &amp; trois <b> \\\\N"; a -- b }"#)
    let head = try #require(text.range(of: "<svg role=\"graphics-document\" "))
    let rest = text[head.upperBound...].drop { $0 != ">" }
    #expect(
      rest.hasPrefix(
        ">\n<title>Qui &amp; qui</title>\n<desc>Deux &amp; trois &lt;b&gt; \\N</desc>\n<g id="),
      "\(rest.prefix(200))")
    #expect(text.components(separatedBy: "<title>Qui").count == 2)
    #expect(SVGReader(text).isWellFormed)
  }

  @Test func `takes no node's name for the title of a nameless picture`() throws {
    let text = try svg("graph { a -- b }")
    #expect(!text.contains("<desc>"))
    #expect(SVGReader(text).titles == ["a", "b", "a--b"])
  }

  @Test func `tells each tooltip once`() throws {
    let text = try svg("graph { a [tooltip=\"dit « l’aîné »\", URL=\"https://example.org\"] }")
    #expect(text.components(separatedBy: "l’aîné").count == 2)
    #expect(text.contains("<a xlink:href=\"https://example.org\">"))
  }
}
