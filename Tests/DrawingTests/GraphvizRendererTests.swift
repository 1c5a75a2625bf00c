import Drawing
import Foundation
import Testing

@Suite struct GraphvizRendererTests {
  static let small = Array(
    """
    graph { node [fontname="DejaVu Sans"]
      a [id="n-a", label="Éric Œuvrard", tooltip="dit « l’aîné »"]
      b [id="n-b", label="عبد اللطيف", URL="https://example.org/?a=1&amp;b=2"]
      a -- b [id="e-1", tooltip="24 juin 2025"] }
    """.utf8)

  private func svg(_ dot: String, engine: Engine = .neato) throws -> String {
    String(
      decoding: try GraphvizRenderer.render(dot: Array(dot.utf8), engine: engine, format: .svg),
      as: UTF8.self)
  }

  @Test func `keeps accents, Arabic, ids, tooltips and links in SVG`() throws {
    let bytes = try GraphvizRenderer.render(dot: Self.small, format: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version=\"1.0\""))
    for part in [
      "Éric Œuvrard", "عبد اللطيف", "id=\"n-a\"", "id=\"e-1\"", "24 juin 2025",
      "https://example.org/?a=1&amp;b=2", "<title>dit « l’aîné »</title>",
      "<title>24 juin 2025</title>",
    ] {
      #expect(text.contains(part), "missing \(part)")
    }
  }

  @Test func `takes version, comments and the document type out of SVG`() throws {
    let text = try svg("graph { a -- b }")
    #expect(!text.contains("<!--") && !text.contains("<!DOCTYPE") && !text.contains("graphviz.org"))
    #expect(text.hasSuffix("</svg>\n"))
  }

  @Test(arguments: [ImageFormat.svg, .pdf, .png])
  func `gives the same bytes each time`(format: ImageFormat) async throws {
    let first = try GraphvizRenderer.render(dot: Self.small, format: format)
    if format == .pdf { try await Task.sleep(for: .milliseconds(1_100)) }  // its clock has seconds
    let second = try GraphvizRenderer.render(dot: Self.small, format: format)
    let isSame = first == second  // not the bytes themselves, which would fill the log
    #expect(isSame)
  }

  @Test func `gives the same bytes to two threads at once`() async throws {
    let alone = try GraphvizRenderer.render(dot: Self.small, format: .svg)
    let all = await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<2 {
        group.addTask {
          var last: [UInt8]?
          for _ in 0..<10 { last = try? GraphvizRenderer.render(dot: Self.small, format: .svg) }
          return last
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let isSame = all.count == 2 && all.allSatisfy { $0 == alone }
    #expect(isSame)
  }

  @Test func `writes PNG and PDF signatures`() throws {
    let png = try GraphvizRenderer.render(dot: Self.small, format: .png)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let pdf = try GraphvizRenderer.render(dot: Self.small, format: .pdf)
    #expect(pdf.starts(with: Array("%PDF-1.".utf8)))
    #expect(String(decoding: pdf, as: UTF8.self).contains("/CreationDate (D:20000101000000"))
  }

  @Test func `makes PNG larger with the resolution`() throws {
    func width(_ resolution: Int) throws -> Int {
      let png = try GraphvizRenderer.render(
        dot: Self.small, format: .png, resolution: resolution)
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }  // IHDR width
    }
    let (low, high) = (try width(72), try width(144))
    #expect(abs(high - 2 * low) <= 2, "\(low) and \(high)")
  }

  @Test func `says what is wrong with bad input and goes on with good input`() throws {
    for bad in ["graph { a -- ", "not dot at all", "graph { a [label=<<B>x] }", "digraph }"] {
      #expect(throws: GraphvizError.self, "\(bad)") { try svg(bad) }
      #expect(try svg("graph { a -- b }").contains("<title>a</title>"), "after \(bad)")
    }
  }

  @Test func `names the line of a syntax error and not an earlier mistake`() throws {
    #expect(throws: GraphvizError.self) { try svg("graph {\n\n\n\n a -- ]\n\n\n}") }
    let error = #expect(throws: GraphvizError.self) { try svg("graph {\n a -- ]\n}") }
    let message = try #require(error).description
    #expect(message.contains("line 2"), "\(message)")
    #expect(throws: GraphvizError.empty) { try svg("") }
    #expect(throws: GraphvizError.empty) { try svg(" \n// nothing\n") }
  }

  @Test func `refuses bytes that are no text`() {
    #expect(throws: GraphvizError.unreadableText(byteOffset: 7)) {
      try GraphvizRenderer.render(dot: Array("graph {".utf8) + [0xFF, 0x7D], format: .svg)
    }
    #expect(throws: GraphvizError.unreadableText(byteOffset: 1)) {
      try GraphvizRenderer.render(dot: [0x67, 0, 0x67], format: .svg)
    }
  }

  @Test func `refuses a graph that its engine would take minutes for`() {
    let dot = "graph { " + (0..<60).map { "n\($0)" }.joined(separator: "; ") + " }"
    let error = #expect(throws: GraphvizError.self) { try svg(dot, engine: .circo) }
    #expect(error == .tooLarge(nodes: 60, engine: .circo))
    #expect(error?.description.contains("60 nodes") == true)
  }

  @Test func `takes the engine that the text names, unless another is asked for`() throws {
    let dot = "graph { layout=circo; " + (0..<60).map { "n\($0)" }.joined(separator: "; ") + " }"
    #expect(throws: GraphvizError.tooLarge(nodes: 60, engine: .circo)) {
      try GraphvizRenderer.render(dot: Array(dot.utf8), format: .svg)
    }
    #expect(try svg(dot, engine: .twopi).contains("</svg>"))
  }

  @Test(arguments: Engine.allCases) func `draws an empty graph and one node`(engine: Engine) throws
  {
    #expect(try svg("graph { }", engine: engine).contains("</svg>"))
    #expect(try svg("graph { a [pos=\"0,0\"] }", engine: engine).contains("<title>a</title>"))
  }

  @Test func `puts nodes where they are told to be`() throws {
    let text = try svg(
      "graph { a [pos=\"0,0\"]; b [pos=\"300,0\"]; a -- b }", engine: .positioned)
    #expect(text.contains("width=\"3"), "\(text.prefix(300))")
  }

  static let xmllint = "/usr/bin/xmllint"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: xmllint), "xmllint is missing"))
  func `writes well-formed SVG`() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "drawing-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try GraphvizRenderer.render(dot: Self.small, format: .svg)).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: Self.xmllint)
    process.arguments = ["--noout", "--nonet", file.path()]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
