import Testing

@testable import Graphs

@Suite struct CommunitiesTests {
  @Test func `modularity is known for two cliques with a bridge`() {
    let graph = barbellGraph(3)
    let halves = NodePartition(labels: [7, 7, 7, 2, 2, 2])
    // 6 of 7 edges inside, each half with 7 of 14 ends.
    expectClose([graph.modularity(of: halves)], [6.0 / 7 - 0.5])
    expectClose([graph.modularity(of: halves, resolution: 2)], [6.0 / 7 - 1])
    expectClose([graph.modularity(of: NodePartition(labels: [0, 0, 0, 0, 0, 0]))], [0])
  }

  @Test func `both methods find two cliques`() {
    let graph = barbellGraph(5)
    for communities in [graph.louvainCommunities(), graph.leidenCommunities()] {
      #expect(communities.partition.sizes == [5, 5])
      expectClose([communities.modularity], [graph.modularity(of: communities.partition)])
    }
  }

  @Test func `nodes without edges are groups of their own`() {
    for graph in [CSRGraph(nodeCount: 3, edges: []), CSRGraph(nodeCount: 0, edges: [])] {
      #expect(graph.louvainCommunities().partition.groupCount == graph.nodeCount)
      #expect(graph.leidenCommunities().partition.groupCount == graph.nodeCount)
      #expect(graph.leidenCommunities().modularity == 0)
    }
  }

  @Test func `groups by Leiden are connected inside, on random graphs`() {
    for seed in UInt64(0)..<100 {
      let graph = randomGraph(
        nodeCount: 40, probability: 0.08, seed: seed, isWeighted: seed % 2 == 0)
      let communities = graph.leidenCommunities(seed: seed)
      for members in communities.partition.members() {
        let inside = graph.subgraph(of: members).graph.connectedComponents()
        #expect(inside.groupCount == 1, "seed \(seed): \(members)")
      }
      expectClose(
        [communities.modularity], [graph.modularity(of: communities.partition)], "seed \(seed)")
    }
  }

  @Test func `no single move improves on the result, on random graphs`() {
    for seed in UInt64(0)..<30 {
      let graph = randomGraph(nodeCount: 14, probability: 0.25, seed: seed, isWeighted: true)
      let found = graph.louvainCommunities(seed: seed)
      for node in 0..<14 {
        for group in 0..<UInt32(found.partition.groupCount) {
          var labels = found.partition.groupOf
          labels[node] = group
          let moved = graph.modularity(of: NodePartition(labels: labels))
          // Louvain's last level moves groups, not nodes: small gains may remain, never large ones.
          #expect(moved < found.modularity + 0.05, "seed \(seed), node \(node)")
        }
      }
    }
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `reaches the modularity of other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    for (key, usesWeights) in [("weighted", true), ("unweighted", false)] {
      let expected = oracle.json["communities"][key]
      guard let best = expected["best_modularity"].number else { continue }
      let membership = expected["membership_of_best"].integers.map(UInt32.init)
      expectClose(
        [oracle.graph.modularity(of: NodePartition(labels: membership), usesWeights: usesWeights)],
        [best])
      let leiden = (UInt64(1)...5).map {
        oracle.graph.leidenCommunities(usesWeights: usesWeights, seed: $0).modularity
      }
      let louvain = (UInt64(1)...5).map {
        oracle.graph.louvainCommunities(usesWeights: usesWeights, seed: $0).modularity
      }
      #expect((leiden.max() ?? 0) > best - 0.003, "\(name) \(key): \(leiden) of \(best)")
      #expect((louvain.max() ?? 0) > best - 0.01, "\(name) \(key): \(louvain) of \(best)")
      #expect((leiden + louvain).allSatisfy { $0 < best + 1e-6 }, "better than \(best)?")
    }
  }
}
