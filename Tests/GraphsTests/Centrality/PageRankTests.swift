import Testing

@testable import Graphs

@Suite struct PageRankTests {
  @Test func `is uniform on a ring and sums to 1`() throws {
    let ring = CSRGraph(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)])
    expectClose(try ring.pageRank().scores, [0.2, 0.2, 0.2, 0.2, 0.2])
  }

  @Test func `a node without edges gets its share`() throws {
    let graph = CSRGraph(nodeCount: 3, edges: [(0, 1)])
    let scores = try graph.pageRank().scores
    // x = 0.05 + 0.85 x / 3 for the lone node.
    expectClose(
      scores,
      [0.85, 0.85, 0].map { ($0 * (1 - 0.05 / (1 - 0.85 / 3)) / 1.7) }
        .enumerated().map { $0.offset == 2 ? 0.05 / (1 - 0.85 / 3) : $0.element })
  }

  @Test func `starts anew where it is told`() throws {
    let graph = CSRGraph(nodeCount: 4, edges: [(0, 1), (2, 3)])
    let scores = try graph.pageRank(restart: [2, 0, 0, 0]).scores
    expectClose(scores, [1 / 1.85, 0.85 / 1.85, 0, 0])
  }

  @Test func `refuses parameters out of range`() {
    let graph = CSRGraph(nodeCount: 2, edges: [(0, 1)])
    #expect(throws: GraphError.self) { try graph.pageRank(damping: 1) }
    #expect(throws: GraphError.self) { try graph.pageRank(damping: .nan) }
    #expect(throws: GraphError.self) { try graph.pageRank(restart: [1]) }
    #expect(throws: GraphError.self) { try graph.pageRank(restart: [-1, 2]) }
    #expect(throws: GraphError.self) { try graph.pageRank(restart: [0, 0]) }
    #expect(throws: GraphError.self) { try graph.pageRank(tolerance: 0) }
  }

  @Test func `says when it has not converged`() {
    let star = CSRGraph(nodeCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(throws: GraphError.self) { try star.pageRank(maxIterations: 1) }
  }

  @Test func `of an empty graph is empty`() throws {
    #expect(try CSRGraph(nodeCount: 0, edges: []).pageRank().scores.isEmpty)
    expectClose(try CSRGraph(nodeCount: 1, edges: []).pageRank().scores, [1])
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names + ["news100_directed"])
  func `agrees with the direct solution of the equations`(name: String) throws {
    let oracle = try Oracle(name)
    let expected = oracle.json["pagerank"]
    expectClose(
      try oracle.graph.pageRank(usesWeights: false).scores, expected["unweighted"].numbers,
      tolerance: 1e-11)
    guard !expected["weighted"].array.isEmpty else { return }
    expectClose(
      try oracle.graph.pageRank().scores, expected["weighted"].numbers, tolerance: 1e-11)
  }
}
