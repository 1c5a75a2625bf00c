import Drawing
import Foundation
import Testing

@Suite struct GroundBandsTests {
  private func svg(_ dot: String) throws -> String {
    String(
      decoding: try GraphvizRenderer.render(dot: Array(dot.utf8), format: .svg), as: UTF8.self)
  }

  /// The middles of the nodes' own shapes, by node.
  private func middles(_ svg: String) -> [String: String] {
    var result: [String: String] = [:]
    for match in svg.matches(
      of:
        /<g id="(n\d)" class="node">\n<title>[^<]*<\/title>\n<ellipse [^>]*(cx="[^"]*" cy="[^"]*")/)
    {
      result[String(match.output.1)] = String(match.output.2)
    }
    return result
  }

  private static func graph(halo: String) -> String {
    """
    graph { node [shape=circle, fixedsize=shape, width=0.3, label=""]
      n1 [id=n1 \(halo)]; n2 [id=n2 \(halo)]; n3 [id=n3]
      n1 -- n2 [\(halo)]; n2 -- n3; n1 -- n3 }
    """
  }

  @Test func `draws discs under nodes and bands under edges that ask for them`() throws {
    let text = try svg(Self.graph(halo: "halo=\"#CCE2EF\""))
    #expect(text.components(separatedBy: "<ellipse fill=\"#cce2ef\"").count == 3)
    #expect(text.components(separatedBy: "<polygon fill=\"#cce2ef\"").count == 2)
    // Behind everything: no node comes before a patch.
    let node = try #require(text.range(of: "class=\"node\""))
    let patch = try #require(text.range(of: "#cce2ef", options: .backwards))
    #expect(patch.lowerBound < node.lowerBound)
  }

  @Test func `leaves every node where the layout put it`() throws {
    func distances(_ svg: String) throws -> [Double] {
      let points = try ["n1", "n2", "n3"].map { name -> (Double, Double) in
        let text = try #require(middles(svg)[name])
        let numbers = text.split(separator: "\"").compactMap { Double($0) }
        return (numbers[0], numbers[1])
      }
      return [(0, 1), (1, 2), (0, 2)].map { a, b in
        let (x, y) = (points[a].0 - points[b].0, points[a].1 - points[b].1)
        return (x * x + y * y).squareRoot()
      }
    }
    let plain = try distances(try svg(Self.graph(halo: "")))
    let tinted = try distances(try svg(Self.graph(halo: "halo=\"#CCE2EF\"")))
    for (a, b) in zip(plain, tinted) { #expect(abs(a - b) < 0.5, "\(plain) and \(tinted)") }
  }

  @Test(arguments: [Engine.neato, .fdp, .sfdp, .dot, .circo, .twopi])
  func `works with every layout, and with ends at one place`(engine: Engine) throws {
    let dot = "graph { a [halo=\"#EEEEEE\"]; a -- a [halo=\"#EEEEEE\"]; a -- b [halo=\"#EEEEEE\"] }"
    let bytes = try GraphvizRenderer.render(dot: Array(dot.utf8), engine: engine, format: .svg)
    #expect(String(decoding: bytes, as: UTF8.self).contains("#eeeeee"))
  }
}
