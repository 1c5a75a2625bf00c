import Testing

@testable import Graphs

@Suite struct BetweennessTests {
  /*  0    3
       \  / \
        2    5
       /  \ /
      1    4      */
  static let fork = CSRGraph(
    nodeCount: 6, edges: [(0, 2), (1, 2), (2, 3), (2, 4), (3, 5), (4, 5)])

  @Test func `counts each unordered pair once`() {
    expectClose(Self.fork.betweenness(), [0, 0, 7.5, 1.5, 1.5, 0.5])
  }

  @Test func `counts each ordered pair of a directed graph`() {
    let path = CSRGraph(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    #expect(path.betweenness() == [0, 1, 0])
  }

  @Test(arguments: [(0, []), (1, [0.0]), (2, [0, 0]), (3, [0, 1, 0])])
  func `is known for paths`(nodeCount: Int, expected: [Double]) {
    let edges = (0..<max(0, nodeCount - 1)).map { ($0, $0 + 1) }
    #expect(CSRGraph(nodeCount: nodeCount, edges: edges).betweenness() == expected)
  }

  @Test func `takes sums of fractions that are equal on paper as ties`() throws {
    // 0–1–4 has the length 1/2 + 1/2, 0–2–3–4 the length 1/3 + 1/3 + 1/3.
    var builder = CSRGraphBuilder(nodeCount: 5)
    for (a, b, weight) in [(0, 1, 2.0), (1, 4, 2), (0, 2, 3), (2, 3, 3), (3, 4, 3)] {
      try builder.add(a, b, weight: weight)
    }
    let scores = builder.build().betweenness(length: .inverseWeight)
    // 0–4 is shared half and half; 1–2 leads through 0, 1–3 through 4, 0–3 and 2–4 through 2, 3.
    expectClose(scores, [1, 0.5, 1.5, 1.5, 1])
  }

  @Test func `agrees with the definition on random graphs`() {
    for seed in UInt64(0)..<200 {
      let graph = randomGraph(
        nodeCount: 9, probability: 0.3, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      for length in EdgeLength.allCases {
        expectClose(
          graph.betweenness(length: length), plainBetweenness(graph, length: length),
          "seed \(seed), \(length)")
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    expectClose(
      oracle.graph.betweenness(), oracle.json["betweenness"]["unnormalised"].numbers,
      tolerance: 2e-11)
    expectClose(
      oracle.graph.betweenness(length: .inverseWeight),
      oracle.json["betweenness_weighted"]["exact_ties"].numbers, tolerance: 2e-11)
  }

  @Test(.enabled(if: Oracle.isPresent))
  func `agrees with other libraries on a directed graph`() throws {
    let oracle = try Oracle("news100_directed")
    expectClose(oracle.graph.betweenness(), oracle.json["betweenness"].numbers)
  }

  /// The definition: the share of shortest paths through each node, counted from all distances.
  private func plainBetweenness(_ graph: CSRGraph, length: EdgeLength) -> [Double] {
    let distance = plainDistances(graph, length: length)
    let nodes = 0..<graph.nodeCount
    func same(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude < 1e-9 }
    // Paths from s to t counted by their last edge, nearest t first.
    var paths = nodes.map { _ in nodes.map { _ in 0.0 } }
    for s in nodes {
      paths[s][s] = 1
      for t in nodes.sorted(by: { distance[s][$0] < distance[s][$1] })
      where t != s && distance[s][t] < .infinity {
        for u in nodes {
          guard let weight = graph.weight(from: NodeID(u), to: NodeID(t)) else { continue }
          let cost = length == .hops ? 1 : length == .weight ? weight : 1 / weight
          if same(distance[s][u] + cost, distance[s][t]) { paths[s][t] += paths[s][u] }
        }
      }
    }
    return nodes.map { v in
      var score = 0.0
      for s in nodes where s != v {
        for t in nodes where t != v && t != s && distance[s][t] < .infinity {
          if same(distance[s][v] + distance[v][t], distance[s][t]) {
            score += paths[s][v] * paths[v][t] / paths[s][t]
          }
        }
      }
      return graph.isDirected ? score : score / 2
    }
  }
}
