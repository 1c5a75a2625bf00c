import Testing

@testable import Graphs

@Suite struct StrongComponentsTests {
  @Test func `a cycle is one, and what hangs on it is apart`() {
    let graph = CSRGraph(
      nodeCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)], isDirected: true)
    let components = graph.stronglyConnectedComponents()
    #expect(components.groupOf == [0, 0, 0, 1, 2])
  }

  @Test func `a chain of a hundred thousand does not exhaust the stack`() {
    let chain = CSRGraph(
      nodeCount: 100_000, edges: (0..<99_999).map { ($0, $0 + 1) }, isDirected: true)
    #expect(chain.stronglyConnectedComponents().groupCount == 100_000)
    #expect(chain.biconnectivity().blockCount == 99_999)
  }

  @Test func `two nodes share one exactly where each reaches the other`() {
    for seed in UInt64(0)..<100 {
      let graph = randomGraph(nodeCount: 12, probability: 0.12, seed: seed, isDirected: true)
      let distance = plainDistances(graph, length: .hops)
      let group = graph.stronglyConnectedComponents().groupOf
      for a in 0..<12 {
        for b in 0..<12 {
          let mutual = distance[a][b] < .infinity && distance[b][a] < .infinity
          #expect((group[a] == group[b]) == mutual, "seed \(seed): \(a), \(b)")
        }
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent))
  func `agrees with other libraries`() throws {
    let oracle = try Oracle("news100_directed")
    #expect(
      oracle.graph.stronglyConnectedComponents().sizes.sorted()
        == oracle.json["scc_sizes"].integers.sorted())
  }
}
