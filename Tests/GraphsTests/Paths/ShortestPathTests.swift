import Testing

@testable import Graphs

@Suite struct ShortestPathTests {
  @Test func `among equals takes the one that comes first`() {
    let square = CSRGraph(nodeCount: 4, edges: [(0, 1), (0, 2), (1, 3), (2, 3)])
    #expect(square.shortestPath(from: NodeID(0), to: NodeID(3))?.nodes.map(\.index) == [0, 1, 3])
    #expect(square.shortestPath(from: NodeID(3), to: NodeID(0))?.nodes.map(\.index) == [3, 1, 0])
  }

  @Test func `a node is at no distance from itself`() {
    let graph = CSRGraph(nodeCount: 1, edges: [])
    let path = graph.shortestPath(from: NodeID(0), to: NodeID(0))
    #expect(path == GraphPath(nodes: [NodeID(0)], length: 0))
  }

  @Test func `there is none between components, nor against the direction`() {
    let graph = CSRGraph(nodeCount: 3, edges: [(0, 1)], isDirected: true)
    #expect(graph.shortestPath(from: NodeID(0), to: NodeID(2)) == nil)
    #expect(graph.shortestPath(from: NodeID(1), to: NodeID(0)) == nil)
    #expect(graph.shortestPath(from: NodeID(0), to: NodeID(1))?.length == 1)
  }

  @Test func `its edges exist and their lengths sum to the distance`() throws {
    for seed in UInt64(0)..<60 {
      let graph = randomGraph(
        nodeCount: 12, probability: 0.25, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      for length in EdgeLength.allCases {
        let expected = plainDistances(graph, length: length)
        for target in 1..<12 {
          let path = graph.shortestPath(from: NodeID(0), to: NodeID(target), length: length)
          guard expected[0][target] < .infinity else {
            #expect(path == nil)
            continue
          }
          let nodes = try #require(path).nodes
          var sum = 0.0
          for (a, b) in zip(nodes, nodes.dropFirst()) {
            let weight = try #require(graph.weight(from: a, to: b))
            sum += length == .hops ? 1 : length == .weight ? weight : 1 / weight
          }
          #expect((sum - expected[0][target]).magnitude < 1e-9, "seed \(seed), to \(target)")
          #expect(nodes.last == NodeID(target))
        }
      }
    }
  }
}
