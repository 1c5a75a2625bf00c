import Testing

@testable import Graphs

@Suite struct EccentricityTests {
  @Test func `is known for a path beside a lone node`() {
    let graph = CSRGraph(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3)])
    let summary = graph.distanceSummary()
    #expect(summary.eccentricities == [3, 2, 2, 3, 0])
    #expect(summary.diameter == 3)
    #expect(summary.radius == 2)
    expectClose([summary.averageDistance], [10.0 / 6])
  }

  @Test func `of nothing is 0`() {
    let summary = CSRGraph(nodeCount: 0, edges: []).distanceSummary()
    #expect(summary.diameter == 0 && summary.radius == 0 && summary.averageDistance == 0)
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    let components = oracle.graph.connectedComponents()
    let giant = oracle.graph.subgraph(
      of: components.members()[try #require(components.largestGroup)])
    let summary = giant.graph.distanceSummary()
    #expect(summary.diameter == oracle.json["diameter_giant"].number)
    expectClose(
      [summary.averageDistance], [try #require(oracle.json["average_path_giant"].number)])
  }
}
