/// Positions of all nodes of a graph: each connected part by itself, then all packed together.
///
/// A layout of a whole disconnected graph would spend its time on the parts that drift apart and
/// squeeze the largest one to a blob.
enum GraphLayout {
  /// The positions, in hundredths of an edge length; nil for nodes without an edge.
  ///
  /// Depends on the graph alone: same graph, same positions.
  ///
  /// - Complexity: O((|V| log |V| + |E|) · 100).
  static func positions(
    nodeCount: Int, edges: [(source: Int, target: Int, weight: Double)]
  ) -> [(x: Int, y: Int)?] {
    let graph = LayoutGraph(nodeCount: nodeCount, edges: edges)
    let components = graph.components().filter { $0.count > 1 }
    var numbers = [Int](repeating: 0, count: nodeCount)
    var drawings: [[LayoutPoint]] = []
    var drawnEdges: [[(Int, Int)]] = []
    for members in components {
      let part = graph.part(members, numbers: &numbers)
      drawings.append(ForceLayout.positions(of: part))
      var edges: [(Int, Int)] = []
      for node in 0..<part.nodeCount {
        for index in part.row(node) where Int(part.neighbours[index]) > node {
          edges.append((node, Int(part.neighbours[index])))
        }
      }
      drawnEdges.append(edges)
    }
    let placed = ComponentPacking.positions(of: drawings, edges: drawnEdges)
    var positions = [(x: Int, y: Int)?](repeating: nil, count: nodeCount)
    for (members, points) in zip(components, placed) {
      for (node, point) in zip(members, points) {
        positions[node] = (Int((point.x * 100).rounded()), Int((point.y * 100).rounded()))
      }
    }
    return positions
  }
}
