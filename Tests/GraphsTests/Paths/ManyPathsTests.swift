import Testing

@testable import Graphs

@Suite struct ManyPathsTests {
  /// All paths without repeats from 0 to the last node, by trying everything.
  private func allPaths(_ graph: CSRGraph, length: EdgeLength) -> [GraphPath] {
    var result: [GraphPath] = []
    func extend(_ nodes: [NodeID], _ sum: Double) {
      guard let last = nodes.last else { return }
      if last.index == graph.nodeCount - 1 {
        result.append(GraphPath(nodes: nodes, length: sum))
        return
      }
      for next in graph.neighbors(of: last) where !nodes.contains(next) {
        let weight = graph.weight(from: last, to: next) ?? .nan
        extend(
          nodes + [next], sum + (length == .hops ? 1 : length == .weight ? weight : 1 / weight))
      }
    }
    extend([NodeID(0)], 0)
    return result.sorted { $0.length < $1.length }
  }

  @Test(arguments: EdgeLength.allCases)
  func `agrees with trying every path`(length: EdgeLength) {
    for seed in UInt64(0)..<60 {
      let graph = randomGraph(
        nodeCount: 7, probability: 0.45, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      let every = allPaths(graph, length: length)
      let (source, target) = (NodeID(0), NodeID(6))
      let shortest = graph.shortestPaths(from: source, to: target, count: 12, length: length)
      expectClose(
        shortest.map(\.length), every.prefix(12).map(\.length), tolerance: 1e-9, "seed \(seed)")
      #expect(Set(shortest.map(\.nodes)).count == shortest.count, "seed \(seed): repeats")
      #expect(shortest.allSatisfy { path in every.contains { $0.nodes == path.nodes } })
      let bundle = graph.allShortestPaths(from: source, to: target, length: length)
      let best = every.filter { $0.length < (every.first?.length ?? 0) + 1e-9 }
      #expect(Set(bundle.paths().map(\.nodes)) == Set(best.map(\.nodes)), "seed \(seed)")
      #expect(bundle.count == Double(best.count))
      #expect(bundle.paths(limit: 1).count == min(1, best.count))
      let distance = graph.shortestDistance(from: source, to: target, length: length)
      #expect(
        distance == bundle.length || (distance - bundle.length).magnitude < 1e-9, "seed \(seed)")
    }
  }

  @Test func `bidirectional search agrees with Floyd and Warshall`() {
    for seed in UInt64(0)..<40 {
      let graph = randomGraph(
        nodeCount: 14, probability: 0.14, seed: seed, isDirected: seed % 2 == 0, isWeighted: true)
      for length in EdgeLength.allCases {
        let expected = plainDistances(graph, length: length)
        for a in 0..<14 {
          for b in 0..<14 {
            let actual = graph.shortestDistance(from: NodeID(a), to: NodeID(b), length: length)
            #expect(
              actual == expected[a][b] || (actual - expected[a][b]).magnitude < 1e-9,
              "seed \(seed): \(a)–\(b), \(length)")
          }
        }
      }
    }
  }

  @Test func `a node is its own only path`() {
    let graph = pathGraph(3)
    let node = NodeID(1)
    let own = GraphPath(nodes: [node], length: 0)
    #expect(graph.allShortestPaths(from: node, to: node).paths() == [own])
    #expect(graph.shortestPaths(from: node, to: node, count: 3) == [own])
    #expect(graph.shortestDistance(from: node, to: node) == 0)
    #expect(graph.shortestPaths(from: node, to: NodeID(0), count: 0).isEmpty)
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    for pair in oracle.json["pairs"].array {
      let source = NodeID(Int(try #require(pair["s"].number)))
      let target = NodeID(Int(try #require(pair["t"].number)))
      guard let hops = pair["hops"].number, let cost = pair["cost"].number else { continue }
      let bundle = oracle.graph.allShortestPaths(from: source, to: target)
      #expect(bundle.length == hops)
      #expect(bundle.count == pair["count_unweighted"].number)
      if !pair["all_shortest_unweighted"].array.isEmpty {
        #expect(
          Set(bundle.paths().map { $0.nodes.map(\.index) })
            == Set(pair["all_shortest_unweighted"].array.map(\.integers)))
      }
      let distance = oracle.graph.shortestDistance(
        from: source, to: target, length: .inverseWeight)
      expectClose([distance], [cost])
      expectClose(
        oracle.graph.shortestPaths(from: source, to: target, count: 10).map(\.length),
        pair["yen10_costs"].numbers)
    }
  }
}
