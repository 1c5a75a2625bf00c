import Testing

@testable import Graphs

@Suite struct ClosenessTests {
  @Test func `is less for a node that reaches few`() {
    let graph = CSRGraph(nodeCount: 5, edges: [(0, 1), (1, 2), (3, 4)])
    expectClose(graph.closeness(), [2.0 / 4 * 2 / 3, 2.0 / 4, 2.0 / 4 * 2 / 3, 0.25, 0.25])
    expectClose(graph.closeness(variant: .component), [2.0 / 3, 1, 2.0 / 3, 1, 1])
    expectClose(graph.harmonicCloseness(), [1.5, 2, 1.5, 1, 1])
    expectClose(graph.harmonicCloseness(normalised: true), [0.375, 0.5, 0.375, 0.25, 0.25])
  }

  @Test func `is 0 for a lone node`() {
    #expect(CSRGraph(nodeCount: 1, edges: []).closeness() == [0])
    #expect(CSRGraph(nodeCount: 0, edges: []).harmonicCloseness().isEmpty)
  }

  @Test func `agrees with the definition on random graphs`() {
    for seed in UInt64(0)..<100 {
      let graph = randomGraph(
        nodeCount: 11, probability: 0.2, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      for length in EdgeLength.allCases {
        let distances = plainDistances(graph, length: length)
        let reached = distances.map { row in row.filter { $0 > 0 && $0 < .infinity } }
        expectClose(
          graph.harmonicCloseness(length: length),
          reached.map { $0.reduce(0) { $0 + 1 / $1 } }, "seed \(seed), \(length)")
        expectClose(
          graph.closeness(length: length),
          reached.map { row in
            guard !row.isEmpty else { return 0 }
            return Double(row.count) * Double(row.count) / 10 / row.reduce(0, +)
          }, "seed \(seed), \(length)")
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    expectClose(oracle.graph.closeness(), oracle.json["closeness"]["wasserman_faust"].numbers)
    expectClose(oracle.graph.harmonicCloseness(), oracle.json["harmonic"]["sum"].numbers)
    expectClose(
      oracle.graph.closeness(length: .inverseWeight),
      oracle.json["closeness_weighted_wf"].numbers)
    expectClose(
      oracle.graph.harmonicCloseness(length: .inverseWeight),
      oracle.json["harmonic_weighted_sum"].numbers)
  }
}
