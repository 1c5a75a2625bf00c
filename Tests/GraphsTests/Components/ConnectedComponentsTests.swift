import Testing

@testable import Graphs

@Suite struct ConnectedComponentsTests {
  @Test func `numbers components in the order of their lowest node`() {
    let graph = CSRGraph(nodeCount: 6, edges: [(5, 1), (2, 4), (4, 0)])
    let components = graph.connectedComponents()
    #expect(components.groupOf == [0, 1, 0, 2, 0, 1])
    #expect(components.sizes == [3, 2, 1])
    #expect(components.members()[1] == [NodeID(1), NodeID(5)])
    #expect(components.largestGroup == 0)
  }

  @Test func `an empty graph has none`() {
    let components = CSRGraph(nodeCount: 0, edges: []).connectedComponents()
    #expect(components.groupCount == 0)
    #expect(components.largestGroup == nil)
  }

  @Test func `directions do not matter`() {
    let graph = CSRGraph(nodeCount: 3, edges: [(2, 1), (0, 1)], isDirected: true)
    #expect(graph.connectedComponents().sizes == [3])
  }

  @Test func `two nodes share a component exactly where a path joins them`() {
    for seed in UInt64(0)..<100 {
      let graph = randomGraph(nodeCount: 14, probability: 0.08, seed: seed)
      let distances = plainDistances(graph, length: .hops)
      let components = graph.connectedComponents()
      for a in 0..<14 {
        for b in 0..<14 {
          let together = components.groupOf[a] == components.groupOf[b]
          #expect(together == (distances[a][b] < .infinity), "seed \(seed): \(a), \(b)")
        }
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    let components = oracle.graph.connectedComponents()
    #expect(components.sizes.sorted(by: >) == oracle.json["component_sizes"].integers)
  }
}
