/// A graph made smaller, so that its rough shape is found quickly.
///
/// Each node joins a neighbour that is free, the strongest tie first; leaves of a hub join the
/// hub's cluster together, or a star would shrink by one leaf a level.
struct Coarsening {
  /// The smaller graph.
  let graph: LayoutGraph
  /// The node of the smaller graph that each node became part of.
  let cluster: [Int]

  /// Coarsens a graph; nil where that would hardly make it smaller.
  ///
  /// - Complexity: O(|V| log |V| + |E| log |E|).
  init?(_ graph: LayoutGraph) {
    let count = graph.nodeCount
    guard count > 24 else { return nil }
    var cluster = [Int](repeating: -1, count: count)
    var sizes: [Int] = []
    // Low degrees first: they have least choice.
    let order = (0..<count).sorted { (graph.row($0).count, $0) < (graph.row($1).count, $1) }
    for node in order where cluster[node] < 0 {
      var free: (weight: Double, node: Int)?
      var taken: (size: Int, cluster: Int)?
      for index in graph.row(node) {
        let other = Int(graph.neighbours[index])
        if cluster[other] < 0 {
          if graph.weights[index] > free?.weight ?? -1 { free = (graph.weights[index], other) }
        } else if sizes[cluster[other]] < taken?.size ?? Int.max {
          taken = (sizes[cluster[other]], cluster[other])
        }
      }
      if let free {
        cluster[node] = sizes.count
        cluster[free.node] = sizes.count
        sizes.append(2)
      } else if let taken, taken.size < 4 || graph.row(node).count == 1 {
        cluster[node] = taken.cluster
        sizes[taken.cluster] += 1
      } else {
        cluster[node] = sizes.count
        sizes.append(1)
      }
    }
    guard sizes.count * 10 < count * 9 else { return nil }
    var edges: [(source: Int, target: Int, weight: Double)] = []
    for node in 0..<count {
      for index in graph.row(node) where Int(graph.neighbours[index]) > node {
        edges.append(
          (cluster[node], cluster[Int(graph.neighbours[index])], graph.weights[index]))
      }
    }
    self.graph = LayoutGraph(nodeCount: sizes.count, edges: edges)
    self.cluster = cluster
  }
}
