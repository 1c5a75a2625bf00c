import Testing

@testable import Graphs

@Suite struct LocalStructureTests {
  @Test func `triangles and clustering are known for a kite`() {
    // A triangle 0, 1, 2 with a tail 3 at node 2.
    let kite = CSRGraph(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
    let clustering = kite.clustering()
    #expect(clustering.triangles == [1, 1, 1, 0, 0])
    expectClose(clustering.coefficients, [1, 1, 1.0 / 3, 0, 0])
    expectClose([clustering.transitivity], [0.6])
    expectClose([clustering.averageOverAll], [7.0 / 15])
    expectClose([clustering.averageOverPossible], [7.0 / 9])
  }

  @Test func `of an empty graph is empty`() {
    let clustering = CSRGraph(nodeCount: 0, edges: []).clustering()
    #expect(clustering.triangles.isEmpty && clustering.transitivity == 0)
    #expect(CSRGraph(nodeCount: 0, edges: []).coreNumbers().isEmpty)
    #expect(CSRGraph(nodeCount: 2, edges: []).degreeAssortativity().isNaN)
    #expect(completeGraph(3).degreeAssortativity().isNaN)
  }

  @Test func `triangles agree with trying all triples`() {
    for seed in UInt64(0)..<100 {
      let graph = randomGraph(nodeCount: 13, probability: 0.35, seed: seed)
      var expected = [Int](repeating: 0, count: 13)
      for a in 0..<13 {
        for b in 0..<a {
          for c in 0..<b {
            let (x, y, z) = (NodeID(a), NodeID(b), NodeID(c))
            guard graph.hasEdge(from: x, to: y), graph.hasEdge(from: y, to: z),
              graph.hasEdge(from: x, to: z)
            else { continue }
            for node in [a, b, c] { expected[node] += 1 }
          }
        }
      }
      #expect(graph.clustering().triangles == expected, "seed \(seed)")
      #expect(graph.clustering(threads: 3) == graph.clustering(), "seed \(seed)")
    }
  }

  @Test func `cores agree with peeling by hand`() {
    for seed in UInt64(0)..<100 {
      let graph = randomGraph(
        nodeCount: 13, probability: 0.3, seed: seed, isDirected: seed % 3 == 0)
      let plain = graph.undirected()
      var expected = [Int](repeating: 0, count: 13)
      for k in 1..<13 {
        var left = Set(0..<13)
        while let weak = left.first(where: { node in
          plain.neighbors(of: NodeID(node)).filter { left.contains($0.index) }.count < k
        }) { left.remove(weak) }
        for node in left { expected[node] = k }
      }
      #expect(graph.coreNumbers() == expected, "seed \(seed)")
    }
  }

  @Test func `constraint and effective size are known for a star and a triangle`() {
    let star = starGraph(5)
    expectClose(star.constraint(), [0.25, 1, 1, 1, 1])
    expectClose(star.effectiveSize(), [4, 1, 1, 1, 1])
    expectClose(completeGraph(3).constraint(), [1.125, 1.125, 1.125])
    expectClose(completeGraph(3).effectiveSize(), [1, 1, 1])
    #expect(CSRGraph(nodeCount: 1, edges: []).constraint()[0].isNaN)
    #expect(CSRGraph(nodeCount: 1, edges: []).effectiveSize()[0].isNaN)
  }

  @Test func `constraint and effective size agree with their formulas`() {
    for seed in UInt64(0)..<60 {
      let graph = randomGraph(nodeCount: 9, probability: 0.45, seed: seed, isWeighted: true)
      let total = graph.strengths()
      func share(_ i: Int, _ j: Int) -> Double {
        (graph.weight(from: NodeID(i), to: NodeID(j)) ?? 0) / total[i]
      }
      let constraint = graph.constraint()
      let size = graph.effectiveSize()
      for i in 0..<9 where total[i] > 0 {
        let neighbors = graph.neighbors(of: NodeID(i)).map(\.index)
        var expected = 0.0
        var effective = 0.0
        for j in neighbors {
          let strongest = graph.neighbors(of: NodeID(j)).map { share(j, $0.index) }.max() ?? 1
          let indirect = neighbors.reduce(0) { $0 + share(i, $1) * share($1, j) }
          let redundant = neighbors.reduce(0) { $0 + share(i, $1) * share(j, $1) / strongest }
          expected += (share(i, j) + indirect) * (share(i, j) + indirect)
          effective += 1 - redundant
        }
        expectClose([constraint[i], size[i]], [expected, effective], "seed \(seed), node \(i)")
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    let clustering = oracle.graph.clustering()
    #expect(clustering.triangles == oracle.json["triangles"].integers)
    expectClose(clustering.coefficients, oracle.json["clustering"]["local"].numbers)
    #expect(oracle.graph.coreNumbers() == oracle.json["core_number"].integers)
    expectClose(
      [oracle.graph.degreeAssortativity()],
      [try #require(oracle.json["degree_assortativity"].number)])
    let transitivity = try #require(
      oracle.json["clustering"]["transitivity"].number ?? oracle.json["transitivity"].number)
    expectClose([clustering.transitivity], [transitivity])
  }
}
