import Testing

@testable import Graphs

@Suite struct RenumberingTests {
  @Test func `puts the highest degree first and keeps every edge`() {
    for seed in UInt64(0)..<40 {
      let graph = randomGraph(
        nodeCount: 25, probability: 0.2, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      let result = graph.renumberedByDegree()
      #expect(result.graph.holdsInvariants)
      let degrees = result.graph.degrees()
      #expect(degrees == degrees.sorted(by: >), "seed \(seed)")
      for edge in result.graph.edgeList() {
        #expect(
          graph.weight(
            from: result.oldNumbers[edge.source.index], to: result.oldNumbers[edge.target.index])
            == edge.weight, "seed \(seed)")
      }
      #expect(result.graph.edgeCount == graph.edgeCount)
      #expect(result.restored(degrees) == graph.degrees())
    }
  }

  @Test func `of an empty graph is empty`() {
    let result = CSRGraph(nodeCount: 0, edges: []).renumberedByDegree()
    #expect(result.oldNumbers.isEmpty)
    #expect(result.restored([Int]()).isEmpty)
  }
}
