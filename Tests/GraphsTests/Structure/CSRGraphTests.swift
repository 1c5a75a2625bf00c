import Testing

@testable import Graphs

@Suite struct CSRGraphTests {
  @Test func `stores each undirected edge in both rows`() {
    let graph = CSRGraph(nodeCount: 4, edges: [(2, 0), (0, 1)])
    #expect(graph.offsets == [0, 2, 3, 4, 4])
    #expect(graph.targets == [1, 2, 0, 0])
    #expect(graph.edgeCount == 2)
    #expect(graph.degree(of: NodeID(3)) == 0)
    #expect(Array(graph.neighbors(of: NodeID(0))) == [NodeID(1), NodeID(2)])
  }

  @Test func `keeps directions apart`() {
    let graph = CSRGraph(nodeCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
    #expect(graph.edgeCount == 3)
    #expect(graph.hasEdge(from: NodeID(1), to: NodeID(2)))
    #expect(!graph.hasEdge(from: NodeID(2), to: NodeID(1)))
    #expect(graph.reversed().hasEdge(from: NodeID(2), to: NodeID(1)))
    #expect(graph.undirected().edgeCount == 2)
  }

  @Test func `may be empty or have one node`() {
    for count in [0, 1] {
      let graph = CSRGraph(nodeCount: count, edges: [])
      #expect(graph.nodeCount == count)
      #expect(graph.edgeList().isEmpty)
      #expect(graph.density == 0)
      #expect(graph.holdsInvariants)
    }
  }

  @Test func `numbers edges in the order of the list`() {
    let graph = randomGraph(nodeCount: 20, probability: 0.3, seed: 1, isWeighted: true)
    let edges = graph.edgeList()
    let edgeOfArc = graph.edgeOfArc()
    #expect(edges.count == graph.edgeCount)
    for source in 0..<graph.nodeCount {
      for arc in graph.arcs(of: NodeID(source)) {
        let edge = edges[edgeOfArc[arc].index]
        let ends = [source, Int(graph.targets[arc])].sorted()
        #expect([edge.source.index, edge.target.index] == ends)
      }
    }
  }

  @Test func `turning round twice gives the same graph`() {
    for seed in UInt64(0)..<20 {
      let graph = randomGraph(
        nodeCount: 12, probability: 0.2, seed: seed, isDirected: true, isWeighted: true)
      #expect(graph.reversed().reversed() == graph, "seed \(seed)")
      #expect(graph.reversed().holdsInvariants)
    }
  }

  @Test func `stops a program that gives a node out of range`() async {
    await #expect(processExitsWith: .failure) {
      _ = CSRGraph(nodeCount: 2, edges: [(0, 2)])
    }
  }

  @Test func `stops a program that gives a self-loop`() async {
    await #expect(processExitsWith: .failure) {
      _ = CSRGraph(nodeCount: 2, edges: [(1, 1)])
    }
  }
}
