import Testing

@testable import Graphs

@Suite struct WidestPathTests {
  @Test func `goes round a weak tie`() throws {
    var builder = CSRGraphBuilder(nodeCount: 4)
    for (a, b, weight) in [(0, 3, 1.0), (0, 1, 5), (1, 2, 4), (2, 3, 6)] {
      try builder.add(a, b, weight: weight)
    }
    let graph = builder.build()
    let path = graph.widestPath(from: NodeID(0), to: NodeID(3))
    #expect(path?.nodes.map(\.index) == [0, 1, 2, 3])
    #expect(path?.length == 4)
    #expect(graph.maximumSpanningTree().map(\.index) == [0, 2, 3])
  }

  @Test func `a spanning tree holds the widest way between any two`() throws {
    for seed in UInt64(0)..<60 {
      let graph = randomGraph(nodeCount: 11, probability: 0.25, seed: seed, isWeighted: true)
      let tree = graph.keeping(graph.maximumSpanningTree())
      #expect(tree.edgeCount == 11 - graph.connectedComponents().groupCount)
      for a in 0..<11 {
        for b in 0..<11 {
          let whole = graph.widestPath(from: NodeID(a), to: NodeID(b))
          #expect(whole?.length == tree.widestPath(from: NodeID(a), to: NodeID(b))?.length)
          let nodes = whole?.nodes ?? []
          let widths = zip(nodes, nodes.dropFirst()).map { graph.weight(from: $0, to: $1) ?? 0 }
          if a != b { #expect(whole?.length == widths.min(), "seed \(seed): \(a)–\(b)") }
        }
      }
    }
  }
}
