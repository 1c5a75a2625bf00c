import Testing
import Text

@testable import Graphs

@Suite struct ApproximateBetweennessTests {
  @Test(arguments: [false, true])
  func `stays within the bound on random graphs`(isDirected: Bool) throws {
    for seed in UInt64(0)..<20 {
      let graph = randomGraph(
        nodeCount: 40, probability: seed.isMultiple(of: 2) ? 0.06 : 0.2, seed: seed,
        isDirected: isDirected)
      let exact = graph.betweenness()
      let estimate = try graph.approximateBetweenness(error: 0.05, probability: 0.999, seed: seed)
      let pairs = 40.0 * 39 / (isDirected ? 1 : 2)
      #expect((estimate.error - 0.05 * pairs).magnitude < 1e-9)
      let worst = zip(exact, estimate.scores).map { ($0 - $1).magnitude }.max() ?? 0
      #expect(worst <= estimate.error, "seed \(seed)")
    }
  }

  @Test func `draws every shortest path with the same probability`() throws {
    // From 0 to 6 lead three paths, two of them through 1, one through 2; all pass through 5.
    let graph = CSRGraph(
      nodeCount: 7, edges: [(0, 1), (0, 2), (1, 3), (1, 4), (2, 4), (3, 5), (4, 5), (5, 6)])
    var sampler = 0
    var counts = [UInt32](repeating: 0, count: 7)
    graph.withRows { rows in
      var paths = PathSampler(forward: rows, backward: rows)
      var generator = SplitMix64(seed: 7)
      for _ in 0..<3000 {
        paths.addPath(from: 0, to: 6, by: &generator)
        sampler += 1
      }
      counts = paths.counts.array()
    }
    #expect(sampler == 3000)
    #expect(counts[5] == 3000 && counts[0] == 0 && counts[6] == 0)
    #expect(counts[1] + counts[2] == 3000 && counts[3] + counts[4] == 3000)
    #expect((1900...2100).contains(counts[1]) && (1900...2100).contains(counts[4]))
  }

  @Test func `is the same for any number of threads, and for the same seed alone`() throws {
    let graph = randomGraph(nodeCount: 200, probability: 0.03, seed: 3)
    let one = try graph.approximateBetweenness(error: 0.02, seed: 5)
    #expect(try graph.approximateBetweenness(error: 0.02, seed: 5, threads: 3) == one)
    #expect(try graph.approximateBetweenness(error: 0.02, seed: 6) != one)
  }

  @Test func `needs no samples where no path has an inner node`() throws {
    for graph in [pathGraph(0), pathGraph(1), pathGraph(2)] {
      let estimate = try graph.approximateBetweenness()
      #expect(estimate.scores == graph.betweenness())
      #expect(estimate.sampleCount == 0 && estimate.error == 0)
    }
  }

  @Test func `leaves nodes of other components alone`() throws {
    let graph = CSRGraph(nodeCount: 6, edges: [(0, 1), (1, 2), (3, 4)])
    let estimate = try graph.approximateBetweenness(error: 0.02)
    #expect(estimate.scores[1] > 0)
    #expect([0, 2, 3, 4, 5].allSatisfy { estimate.scores[$0] == 0 })
  }

  @Test(arguments: [(0, 0.9), (1e-5, 0.9), (1, 0.9), (.nan, 0.9), (0.1, 0), (0.1, 1), (0.1, .nan)])
  func `refuses parameters out of range`(error: Double, probability: Double) {
    #expect(throws: GraphError.self) {
      try pathGraph(5).approximateBetweenness(error: error, probability: probability)
    }
  }
}
