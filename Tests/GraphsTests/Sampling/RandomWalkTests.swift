import Testing

@testable import Graphs

@Suite struct RandomWalkTests {
  @Test func `the same seed gives the same sample of the size asked for`() throws {
    let graph = randomGraph(nodeCount: 200, probability: 0.03, seed: 5)
    let sample = try graph.randomWalkSample(size: 60, from: NodeID(0), seed: 9)
    #expect(sample.count == 60)
    #expect(sample == (try graph.randomWalkSample(size: 60, from: NodeID(0), seed: 9)))
    #expect(sample != (try graph.randomWalkSample(size: 60, from: NodeID(0), seed: 10)))
  }

  @Test func `reaches everyone across components`() throws {
    let graph = CSRGraph(nodeCount: 5, edges: [(0, 1), (2, 3)])
    #expect(try graph.randomWalkSample(size: 99, from: NodeID(1)).count == 5)
    #expect(try graph.randomWalkSample(size: 0, from: NodeID(1)).isEmpty)
  }

  @Test func `refuses parameters out of range`() {
    let graph = pathGraph(2)
    #expect(throws: GraphError.self) { try graph.randomWalkSample(size: 1, from: NodeID(2)) }
    #expect(throws: GraphError.self) { try graph.randomWalkSample(size: -1, from: NodeID(0)) }
    #expect(throws: GraphError.self) {
      try graph.randomWalkSample(size: 1, from: NodeID(0), restart: 1)
    }
  }
}
