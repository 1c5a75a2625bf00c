import Testing

@testable import Graphs

@Suite struct BackboneTests {
  @Test func `keeps the tie that takes nearly all of a node's strength`() throws {
    var builder = CSRGraphBuilder(nodeCount: 5)
    try builder.add(0, 1, weight: 97)
    for node in 2..<5 { try builder.add(0, node, weight: 1) }
    let graph = builder.build()
    let significances = graph.disparitySignificances()
    expectClose(significances, [0.03 * 0.03 * 0.03, 0.99 * 0.99 * 0.99, 0.970299, 0.970299])
    #expect(graph.disparityBackbone(level: 0.05).edgeList().map(\.target.index) == [1])
    #expect(graph.disparityBackbone(level: 0).edgeCount == 0)
    #expect(graph.disparityBackbone(level: 2) == graph)
  }

  @Test func `a single edge is never surprising`() {
    #expect(pathGraph(2).disparitySignificances() == [1])
  }
}
