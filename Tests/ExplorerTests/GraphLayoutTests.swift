import Testing

@testable import Explorer

@Suite struct GraphLayoutTests {
  private func positions(_ count: Int, _ edges: [(Int, Int)]) -> [(x: Int, y: Int)?] {
    GraphLayout.positions(nodeCount: count, edges: edges.map { ($0.0, $0.1, 1) })
  }

  @Test func `places only nodes with an edge`() {
    let places = positions(5, [(1, 3), (3, 3)])
    #expect(places.map { $0 != nil } == [false, true, false, true, false])
    #expect(positions(0, []).isEmpty)
    #expect(positions(2, [(0, 0)]).allSatisfy { $0 == nil })
  }

  @Test func `packs components without overlap, the largest in the middle`() throws {
    // A ring of 40 nodes, and fifty pairs.
    var edges = (0..<40).map { ($0, ($0 + 1) % 40) }
    for pair in 0..<50 { edges.append((40 + 2 * pair, 41 + 2 * pair)) }
    let places = try positions(140, edges).map { try #require($0) }
    for a in 0..<140 {
      for b in (a + 1)..<140 where a < 40 ? b >= 40 : a / 2 != b / 2 {
        let (dx, dy) = (places[a].x - places[b].x, places[a].y - places[b].y)
        #expect(dx * dx + dy * dy > 60 * 60, "\(a) and \(b) of different components are too close")
      }
    }
    let centre = places[..<40].reduce((0, 0)) { ($0.0 + $1.x / 40, $0.1 + $1.y / 40) }
    #expect(abs(centre.0) < 150 && abs(centre.1) < 150)
  }

  @Test func `finds components, largest first`() {
    let graph = LayoutGraph(
      nodeCount: 7, edges: [(0, 6, 1), (2, 1, 1), (1, 5, 1), (5, 2, 3), (2, 5, 1)])
    #expect(graph.components() == [[1, 2, 5], [0, 6], [3], [4]])
    #expect(graph.weights[graph.row(5)] == [1, 4])
  }

  @Test func `makes a graph smaller without losing a node`() throws {
    let edges = (1..<500).map { (source: $0 / 3, target: $0, weight: 1.0) }
    let graph = LayoutGraph(nodeCount: 500, edges: edges)
    let coarse = try #require(Coarsening(graph))
    #expect(coarse.graph.nodeCount < 400)
    #expect(Set(coarse.cluster) == Set(0..<coarse.graph.nodeCount))
    #expect(coarse.graph.components().count == 1)
    #expect(Coarsening(LayoutGraph(nodeCount: 500, edges: [])) == nil)
  }
}
