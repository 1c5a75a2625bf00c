import Testing

@testable import Graphs

@Suite struct ShortestDistanceTests {
  @Test func `counts edges, and says what cannot be reached`() {
    let graph = CSRGraph(nodeCount: 5, edges: [(0, 1), (1, 2), (0, 3)])
    #expect(graph.breadthFirstDistances(from: NodeID(2)) == [2, 1, 0, 3, .max])
    #expect(graph.shortestDistances(from: NodeID(2), length: .hops) == [2, 1, 0, 3, .infinity])
  }

  @Test func `a strong tie is a short way`() throws {
    var builder = CSRGraphBuilder(nodeCount: 3)
    try builder.add(0, 1, weight: 4)
    try builder.add(1, 2, weight: 4)
    try builder.add(0, 2, weight: 1)
    let graph = builder.build()
    #expect(graph.shortestDistances(from: NodeID(0)) == [0, 0.25, 0.5])
    #expect(graph.shortestDistances(from: NodeID(0), length: .weight) == [0, 4, 1])
  }

  @Test(arguments: EdgeLength.allCases)
  func `agrees with Floyd and Warshall`(length: EdgeLength) {
    for seed in UInt64(0)..<60 {
      let graph = randomGraph(
        nodeCount: 13, probability: 0.2, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      let expected = plainDistances(graph, length: length)
      for source in 0..<13 {
        let actual = graph.shortestDistances(from: NodeID(source), length: length)
        for (a, b) in zip(actual, expected[source]) {
          #expect(a == b || (a - b).magnitude < 1e-12, "seed \(seed), source \(source)")
        }
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    let source = NodeID(Int(try #require(oracle.json["source_vertex"].number)))
    let hops = oracle.graph.breadthFirstDistances(from: source)
      .map { $0 == .max ? -1 : Double($0) }
    expectClose(hops, oracle.json["bfs_distance"].array.map { $0.number ?? -1 })
    let costs = oracle.graph.shortestDistances(from: source)
      .map { $0 == .infinity ? -1 : $0 }
    expectClose(costs, oracle.json["dijkstra_cost"].array.map { $0.number ?? -1 })
  }
}
