import Testing

@testable import Graphs

@Suite struct BiconnectivityTests {
  @Test func `two triangles on one node make two blocks`() {
    let graph = CSRGraph(
      nodeCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5)])
    let result = graph.biconnectivity()
    #expect(result.articulationPoints == [NodeID(2), NodeID(4)])
    #expect(result.blockCount == 3)
    let edges = graph.edgeList()
    #expect(result.bridges.map { edges[$0.index].target } == [NodeID(5)])
  }

  @Test func `of an empty graph is empty`() {
    let result = CSRGraph(nodeCount: 0, edges: []).biconnectivity()
    #expect(result.articulationPoints.isEmpty && result.bridges.isEmpty && result.blockCount == 0)
  }

  @Test func `agrees with taking away each node and each edge`() {
    for seed in UInt64(0)..<150 {
      let graph = randomGraph(nodeCount: 11, probability: 0.2, seed: seed)
      let result = graph.biconnectivity()
      let components = graph.connectedComponents().groupCount
      let points = (0..<11).map(NodeID.init).filter { node in
        let others = (0..<11).map(NodeID.init).filter { $0 != node }
        let left = graph.subgraph(of: others).graph.connectedComponents().groupCount
        return left > components - (graph.degree(of: node) == 0 ? 1 : 0)
      }
      #expect(result.articulationPoints == points, "seed \(seed)")
      let all = (0..<graph.edgeCount).map(EdgeID.init)
      let bridges = all.filter { edge in
        graph.keeping(all.filter { $0 != edge }).connectedComponents().groupCount > components
      }
      #expect(result.bridges == bridges, "seed \(seed)")
      // Two edges at a node share a block unless the node is a cut between them.
      let edges = graph.edgeList()
      for (a, first) in edges.enumerated() {
        for (b, second) in edges.enumerated() where a < b {
          let ends = Set([first.source, first.target, second.source, second.target])
          guard ends.count == 3 else { continue }
          let shared = [first.source, first.target]
            .filter { $0 == second.source || $0 == second.target }
          let rest = (0..<11).map(NodeID.init).filter { !shared.contains($0) }
          let part = graph.subgraph(of: rest)
          let group = part.graph.connectedComponents().groupOf
          let outer = ends.subtracting(shared).compactMap { part.nodes.firstIndex(of: $0) }
          let together = group[outer[0]] == group[outer[1]]
          #expect(
            (result.blockOfEdge[a] == result.blockOfEdge[b]) == together,
            "seed \(seed): \(first), \(second)")
        }
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    let result = oracle.graph.biconnectivity()
    #expect(
      result.articulationPoints.map(\.index) == oracle.json["articulation_points"].integers.sorted()
    )
    let edges = oracle.graph.edgeList()
    #expect(
      result.bridges.map { [edges[$0.index].source.index, edges[$0.index].target.index] }
        == oracle.json["bridges"].array.map { $0.integers.sorted() }
        .sorted { $0.lexicographicallyPrecedes($1) })
  }
}
