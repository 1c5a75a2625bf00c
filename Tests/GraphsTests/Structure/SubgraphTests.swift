import Testing

@testable import Graphs

@Suite struct SubgraphTests {
  @Test func `an ego network has the ties among neighbours, too`() {
    let graph = CSRGraph(nodeCount: 6, edges: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)])
    let ego = graph.egoNetwork(of: NodeID(0))
    #expect(ego.nodes.map(\.index) == [0, 1, 2])
    #expect(ego.graph.edgeCount == 3)
    #expect(graph.egoNetwork(of: NodeID(0), depth: 2).nodes.count == 4)
    #expect(graph.egoNetwork(of: NodeID(5), depth: 9).nodes.count == 1)
    #expect(graph.egoNetwork(of: NodeID(0), depth: 0).graph.edgeCount == 0)
  }

  @Test func `keeps weights and directions`() throws {
    let graph = randomGraph(
      nodeCount: 12, probability: 0.4, seed: 4, isDirected: true, isWeighted: true)
    let part = graph.subgraph(of: [9, 3, 5, 3].map { NodeID($0) })
    #expect(part.nodes.map(\.index) == [3, 5, 9])
    for a in 0..<3 {
      for b in 0..<3 {
        #expect(
          part.graph.weight(from: NodeID(a), to: NodeID(b))
            == graph.weight(from: part.nodes[a], to: part.nodes[b]))
      }
    }
    #expect(graph.keeping((0..<graph.edgeCount).map(EdgeID.init)) == graph)
    #expect(graph.keeping([]).edgeCount == 0)
  }
}
