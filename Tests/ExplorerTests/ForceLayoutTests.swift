import Testing

@testable import Explorer

@Suite struct ForceLayoutTests {
  private typealias Edge = (source: Int, target: Int, weight: Double)

  private func layout(_ count: Int, _ edges: [(Int, Int)]) -> [LayoutPoint] {
    ForceLayout.positions(
      of: LayoutGraph(nodeCount: count, edges: edges.map { ($0.0, $0.1, 1) }))
  }

  private func distance(_ a: LayoutPoint, _ b: LayoutPoint) -> Double { (a - b).length }

  @Test func `draws a pair with an edge of length 1`() {
    #expect(layout(2, [(0, 1)]) == [LayoutPoint(x: 0, y: 0), LayoutPoint(x: 1, y: 0)])
    #expect(layout(1, []) == [LayoutPoint()])
    #expect(layout(0, []).isEmpty)
  }

  @Test func `draws a triangle with equal sides`() {
    let points = layout(3, [(0, 1), (1, 2), (0, 2)])
    for (a, b) in [(0, 1), (1, 2), (0, 2)] {
      #expect(abs(distance(points[a], points[b]) - 1) < 0.05)
    }
  }

  @Test func `draws a path in order along the horizontal`() {
    let points = layout(30, (0..<29).map { ($0, $0 + 1) })
    let xs = points.map(\.x)
    #expect(xs == xs.sorted() || xs == xs.sorted(by: >))
    let width = (xs.max() ?? 0) - (xs.min() ?? 0)
    let ys = points.map(\.y)
    #expect(width > 4 * ((ys.max() ?? 0) - (ys.min() ?? 0)))
  }

  @Test func `keeps two groups apart that one edge joins`() {
    var edges: [(Int, Int)] = [(0, 20)]
    for group in [0, 20] {
      for a in 0..<20 { for b in (a + 1)..<20 { edges.append((group + a, group + b)) } }
    }
    let points = layout(40, edges)
    func centre(_ range: Range<Int>) -> LayoutPoint {
      range.reduce(into: LayoutPoint()) { $0 += points[$1] } * (1 / Double(range.count))
    }
    let (left, right) = (centre(0..<20), centre(20..<40))
    for node in 0..<20 { #expect(distance(points[node], left) < distance(points[node], right)) }
    for node in 20..<40 { #expect(distance(points[node], right) < distance(points[node], left)) }
  }

  @Test func `spreads the leaves of a star, which coarsening folds together`() {
    let points = layout(300, (1..<300).map { (0, $0) })
    var nearest = Double.infinity
    for a in 1..<300 {
      for b in (a + 1)..<300 { nearest = min(nearest, distance(points[a], points[b])) }
    }
    #expect(nearest > 0.005)
    #expect(points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test func `gives the same positions each time`() {
    var edges: [(Int, Int)] = []
    for node in 1..<200 { edges.append((node, node * node % node + node / 3)) }
    #expect(layout(200, edges) == layout(200, edges))
  }
}
