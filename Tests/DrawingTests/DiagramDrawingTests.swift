import Drawing
import Formats
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the DOT writer makes must come out of Graphviz as it went in.
@Suite struct DiagramDrawingTests {
  static let hostile = [
    "", " ", "<B>gras</B>", "R&D", "&eacute;", "&#60;", #"a "b" 'c'"#, #"\N \G \\ \l"#, "]]>",
    "<!-- x -->", "deux\nlignes", "a\tb\u{0}\u{1B}c", "\u{202E}renversé", "عبد اللطيف الحموشي",
    "Œuvre d’Éric – n° 1", "نص with mixed العربية", "{rec|ord}", "${x} %s", "👩‍👩‍👧",
    String(repeating: "très long ", count: 200), String(repeating: "x", count: 3_000),
    "<TABLE><TR>", "--", "a -- b; }", "%7",
  ]

  static let diagram = Diagram(
    title: "Titre <1> & \"2\"", subtitle: "sous-titre \\N", note: "note --all <&>",
    nodes: hostile.enumerated().map { index, text in
      .init(
        id: "person.n\(index)", kind: Diagram.NodeKind.allCases[index % 4], label: text,
        detail: index % 3 == 0 ? text : nil, size: Double(index) / 25, group: text, tooltip: text,
        url: "https://example.org/?a=1&b=\(index)&amp;")
    },
    edges: (1..<hostile.count).map {
      .init(id: "met.\($0)", source: 0, target: $0, weight: Double($0), tooltip: hostile[$0])
    },
    groups: hostile.prefix(7).map { .init(key: $0, name: $0) })

  private func svg(_ diagram: Diagram, _ engine: Engine = .neato) throws -> String {
    String(
      decoding: try GraphvizRenderer.render(
        dot: DOTWriter.dot(diagram), engine: engine, format: .svg), as: UTF8.self)
  }

  @Test(arguments: [Engine.neato, .sfdp])
  func `is well-formed SVG with unique ids whatever the names hold`(engine: Engine) throws {
    let reader = SVGReader(try svg(Self.diagram, engine))
    #expect(reader.isWellFormed)
    #expect(Set(reader.ids).count == reader.ids.count)
    for index in Self.hostile.indices {
      #expect(reader.ids.contains("person.n\(index)"))
    }
  }

  @Test func `shows names, tooltips and addresses exactly as given`() throws {
    let reader = SVGReader(try svg(Self.diagram))
    for text in [
      "<B>gras</B>", "R&D", "&eacute;", "&#60;", #"a "b" 'c'"#, #"\N \G \\ \l"#, "]]>",
      "عبد اللطيف الحموشي", "{rec|ord}", "<!-- x -->", "deux\nlignes", "renversé",
    ] {
      #expect(reader.titles.contains(text), "tooltip of \(text)")
    }
    for text in ["R&D", "&eacute;", #"\N \G \\ \l"#, "عبد اللطيف الحموشي", "deux lignes"] {
      #expect(reader.texts.contains(text), "label \(text)")
    }
    #expect(reader.links.contains("https://example.org/?a=1&b=3&amp;"))
    #expect(reader.texts.contains("Titre <1> & \"2\""))
  }

  @Test(arguments: [ImageFormat.svg, .png, .pdf])
  func `draws an empty diagram and one node`(format: ImageFormat) throws {
    for diagram in [
      Diagram(), Diagram(nodes: [.init(id: "person.a", kind: .person, label: "Éric")]),
    ] {
      let bytes = try GraphvizRenderer.render(dot: DOTWriter.dot(diagram), format: format)
      #expect(bytes.count > 100)
    }
  }

  @Test func `keeps labels apart`() throws {
    // Twelve around one, with names of different length: no two texts of nodes may overlap.
    let diagram = Diagram(
      nodes: (0..<13).map {
        .init(
          id: "person.\($0)", kind: .person,
          label: String(repeating: "Nom ", count: 1 + $0 % 5), size: $0 == 0 ? 1 : 0.2)
      },
      edges: (1..<13).map { .init(id: "met.\($0)", source: 0, target: $0) })
    let boxes = SVGReader(try svg(diagram)).labelBoxes
    #expect(boxes.count >= 13)
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) {
        #expect(!box.insetBy(dx: 0.5, dy: 0.5).intersects(other), "\(box) and \(other)")
      }
    }
  }

  @Test func `gives the same picture to two threads at once`() async throws {
    let alone = try svg(Self.diagram)
    let all = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<2 { group.addTask { try? svg(Self.diagram) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let isSame = all.count == 2 && all.allSatisfy { $0 == alone }
    #expect(isSame)
  }
}
