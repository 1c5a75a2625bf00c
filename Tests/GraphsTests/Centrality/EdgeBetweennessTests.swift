import Testing

@testable import Graphs

@Suite struct EdgeBetweennessTests {
  @Test func `counts end points`() {
    #expect(pathGraph(3).edgeBetweenness() == [2, 2])
    #expect(pathGraph(2).edgeBetweenness() == [1])
    #expect(CSRGraph(nodeCount: 2, edges: []).edgeBetweenness().isEmpty)
  }

  @Test func `of all edges sums to the sum of all distances`() {
    for seed in UInt64(0)..<80 {
      let graph = randomGraph(
        nodeCount: 10, probability: 0.3, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      let distances = plainDistances(graph, length: .hops).flatMap { $0 }.filter { $0 < .infinity }
      let sum = distances.reduce(0, +) / (graph.isDirected ? 1 : 2)
      expectClose([graph.edgeBetweenness().reduce(0, +)], [sum], "seed \(seed)")
      // In lengths: each edge carries its length once per path over it.
      let lengths = plainDistances(graph, length: .inverseWeight).flatMap { $0 }
        .filter { $0 < .infinity }
      let carried = zip(graph.edgeList(), graph.edgeBetweenness(length: .inverseWeight))
        .reduce(0) { $0 + $1.1 / $1.0.weight }
      expectClose(
        [carried], [lengths.reduce(0, +) / (graph.isDirected ? 1 : 2)], "seed \(seed)")
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names.filter { $0 != "news1k" })
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    // The oracle lists edges as the file does: sorted by source, then target.
    expectClose(
      oracle.graph.edgeBetweenness(), oracle.json["edge_betweenness"].numbers, tolerance: 2e-11)
  }
}
