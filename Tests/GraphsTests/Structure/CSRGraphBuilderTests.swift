import Testing
import Text

@testable import Graphs

@Suite struct CSRGraphBuilderTests {
  @Test func `merges repeats in both directions and sums their weights`() throws {
    var builder = CSRGraphBuilder(nodeCount: 3)
    try builder.add(0, 1, weight: 2)
    try builder.add(1, 2)
    try builder.add(1, 0, weight: 3)
    let graph = builder.build()
    #expect(graph.edgeCount == 2)
    #expect(graph.weight(from: NodeID(0), to: NodeID(1)) == 5)
    #expect(graph.weight(from: NodeID(1), to: NodeID(0)) == 5)
    #expect(graph.weight(from: NodeID(0), to: NodeID(2)) == nil)
    #expect(graph.holdsInvariants)
  }

  @Test func `an unweighted graph keeps one edge of weight 1`() throws {
    var builder = CSRGraphBuilder(nodeCount: 2, isWeighted: false)
    try builder.add(0, 1, weight: 7)
    try builder.add(0, 1, weight: 7)
    let graph = builder.build()
    #expect(graph.weights == nil)
    #expect(graph.edgeList() == [GraphEdge(source: NodeID(0), target: NodeID(1), weight: 1)])
  }

  @Test func `ignores or refuses self-loops as told`() throws {
    var lenient = CSRGraphBuilder(nodeCount: 2)
    try lenient.add(1, 1)
    #expect(lenient.ignoredSelfLoopCount == 1)
    #expect(lenient.build().edgeCount == 0)
    var strict = CSRGraphBuilder(nodeCount: 2, selfLoops: .refused)
    #expect(throws: GraphError.selfLoop(node: 1)) { try strict.add(1, 1) }
  }

  @Test(arguments: [Double.nan, .infinity, -1, 0, 1e-200, 1e200])
  func `refuses a weight that is no positive number of ordinary size`(weight: Double) {
    var builder = CSRGraphBuilder(nodeCount: 2)
    #expect(throws: GraphError.self) { try builder.add(0, 1, weight: weight) }
    #expect(builder.build().edgeCount == 0)
  }

  @Test(arguments: [-1, 2, Int.max, 1 << 32])
  func `refuses a node out of range`(node: Int) {
    var builder = CSRGraphBuilder(nodeCount: 2)
    #expect(throws: GraphError.nodeOutOfRange(node: node, nodeCount: 2)) {
      try builder.add(0, node)
    }
    #expect(throws: GraphError.nodeOutOfRange(node: node, nodeCount: 2)) {
      try builder.add(node, 0)
    }
  }

  @Test func `gives the same graph for any order of the edges`() throws {
    for seed in UInt64(0)..<50 {
      let graph = randomGraph(
        nodeCount: 15, probability: 0.3, seed: seed, isDirected: seed % 2 == 1, isWeighted: true)
      var generator = SplitMix64(seed: seed)
      var builder = CSRGraphBuilder(nodeCount: 15, isDirected: graph.isDirected)
      for edge in graph.edgeList().shuffled(using: &generator) {
        try builder.add(edge.source.index, edge.target.index, weight: edge.weight)
      }
      #expect(builder.build() == graph, "seed \(seed)")
    }
  }
}
