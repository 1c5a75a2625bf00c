import Testing

@testable import Graphs

@Suite struct BreadthFirstSearchTests {
  @Test func `changing direction finds the same distances as the plain search`() {
    for seed in UInt64(0)..<6 {
      // Dense enough that most nodes are found in one step, with a tail and lone nodes.
      let dense = randomGraph(nodeCount: 600, probability: 0.02, seed: seed)
      var builder = CSRGraphBuilder(nodeCount: 660, isWeighted: false)
      for edge in dense.edgeList() { builder.append(edge.source.rawValue, edge.target.rawValue, 1) }
      for node in UInt32(600)..<650 { builder.append(node - 1, node, 1) }
      let graph = builder.build()
      for source in [0, 300, 649, 655] {
        let plain = graph.withRows {
          BreadthFirstSearch($0, canLookBack: false).distances(from: source)
        }
        #expect(graph.breadthFirstDistances(from: NodeID(source)) == plain, "seed \(seed)")
      }
    }
  }
}
