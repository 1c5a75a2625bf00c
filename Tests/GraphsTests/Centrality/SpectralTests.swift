import Testing

@testable import Graphs

@Suite struct SpectralTests {
  @Test func `the centre of a star is √n times a ray`() throws {
    let scores = try starGraph(5).eigenvectorCentrality().scores
    expectClose(
      scores, [Double(0.5).squareRoot()] + [Double](repeating: Double(0.125).squareRoot(), count: 4)
    )
  }

  @Test func `eigenvector scores solve their equation`() throws {
    for seed in UInt64(0)..<30 {
      let graph = randomGraph(
        nodeCount: 12, probability: 0.5, seed: seed, isWeighted: true)
      for usesWeights in [false, true] {
        let scores = try graph.eigenvectorCentrality(usesWeights: usesWeights).scores
        let product = graph.product(with: scores, usesWeights: usesWeights)
        let value = zip(product, scores).reduce(0) { $0 + $1.0 * $1.1 }
        expectClose(product, scores.map { $0 * value }, tolerance: 1e-9, "seed \(seed)")
      }
    }
  }

  @Test func `Katz counts walks`() throws {
    // x = 1 + α x on two linked nodes, so both are equal, and of norm 1.
    expectClose(
      try pathGraph(2).katzCentrality(attenuation: 0.5).scores,
      [Double(0.5).squareRoot(), Double(0.5).squareRoot()])
    let scores = try pathGraph(3).katzCentrality(attenuation: 0.5).scores
    // x0 = 1 + x1/2, x1 = 1 + x0: x0 = 3, x1 = 4.
    expectClose(scores, [3, 4, 3].map { $0 / Double(34.0).squareRoot() })
  }

  @Test func `Katz does not converge beyond the largest eigenvalue`() {
    #expect(throws: GraphError.self) { try completeGraph(4).katzCentrality(attenuation: 0.5) }
    #expect(throws: GraphError.self) { try completeGraph(4).katzCentrality(attenuation: 0) }
  }

  @Test func `HITS tells hubs from authorities`() throws {
    let graph = CSRGraph(nodeCount: 3, edges: [(0, 2), (1, 2)], isDirected: true)
    let result = try graph.hits()
    expectClose(result.hubs, [0.5, 0.5, 0])
    expectClose(result.authorities, [0, 0, 1])
  }

  @Test func `a graph without edges has equal scores, an empty one none`() throws {
    let graph = CSRGraph(nodeCount: 4, edges: [])
    expectClose(try graph.eigenvectorCentrality().scores, [0.5, 0.5, 0.5, 0.5])
    expectClose(try graph.katzCentrality().scores, [0.5, 0.5, 0.5, 0.5])
    expectClose(try graph.hits().hubs, [0.25, 0.25, 0.25, 0.25])
    let empty = CSRGraph(nodeCount: 0, edges: [])
    #expect(try empty.eigenvectorCentrality().scores.isEmpty)
    #expect(try empty.katzCentrality().scores.isEmpty)
    #expect(try empty.hits().hubs.isEmpty)
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `eigenvector scores agree with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    expectClose(
      try oracle.graph.eigenvectorCentrality(tolerance: 1e-13).scores,
      oracle.json["eigenvector"]["l2"].numbers)
  }

  @Test(.enabled(if: Oracle.isPresent))
  func `HITS agrees with other libraries`() throws {
    let oracle = try Oracle("news100_directed")
    let result = try oracle.graph.hits(tolerance: 1e-14)
    expectClose(result.hubs, oracle.json["hits"]["hub_sum1"].numbers)
    expectClose(result.authorities, oracle.json["hits"]["authority_sum1"].numbers)
  }
}
