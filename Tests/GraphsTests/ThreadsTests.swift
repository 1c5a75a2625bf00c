import Testing

@testable import Graphs

@Suite struct ThreadsTests {
  private static let graph = randomGraph(
    nodeCount: 300, probability: 0.03, seed: 11, isWeighted: true)

  @Test(arguments: [2, 5])
  func `results are the same to the last bit for any number of threads`(threads: Int) throws {
    let graph = Self.graph
    #expect(graph.closeness(threads: threads) == graph.closeness())
    #expect(graph.harmonicCloseness(threads: threads) == graph.harmonicCloseness())
    #expect(
      graph.closeness(length: .inverseWeight, threads: threads)
        == graph.closeness(length: .inverseWeight))
    #expect(graph.betweenness(threads: threads) == graph.betweenness())
    #expect(
      graph.betweenness(length: .inverseWeight, threads: threads)
        == graph.betweenness(length: .inverseWeight))
    #expect(graph.clustering(threads: threads) == graph.clustering())
    #expect(graph.distanceSummary(threads: threads) == graph.distanceSummary())
  }

  @Test func `PageRank is the same for any number of threads, also over many blocks`() throws {
    // A ring with chords: more nodes than one block of sums holds.
    let count = 30_000
    let edges = (0..<count).flatMap { node in
      [(node, (node + 1) % count), (node, (node * 7 + 3) % count)].filter { $0.0 != $0.1 }
    }
    for isDirected in [false, true] {
      let graph = CSRGraph(nodeCount: count, edges: edges, isDirected: isDirected)
      #expect(try graph.pageRank(threads: 3) == graph.pageRank(), "directed: \(isDirected)")
    }
  }

  @Test func `numbers of threads below one count as one`() {
    #expect(pathGraph(3).closeness(threads: 0) == pathGraph(3).closeness())
    #expect(pathGraph(3).betweenness(threads: -5) == [0, 1, 0])
  }
}
