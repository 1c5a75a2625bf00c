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

  @Test func `names the font once, unless texts differ`() throws {
    let text = try svg(
      "graph { node [fontname=\"DejaVu Sans\"]; a; b; c [fontname=\"DejaVu Serif\"]; a -- b }")
    #expect(text.components(separatedBy: "font-family=\"DejaVu Sans\"").count == 2)
    #expect(text.contains("graphics-document\" font-family=\"DejaVu Sans\" "))
    #expect(text.components(separatedBy: "font-family=\"DejaVu Serif\"").count == 2)
    #expect(try svg("graph { a [label=\"\"] }").contains("graphics-document\" width"))
    // What only looks like the attribute stays.
    let quoted = try svg("graph { a [fontname=\"Arial\", label=\"font-family=Arial\"] }")
    #expect(SVGReader(quoted).texts == ["font-family=Arial"])
  }
}
