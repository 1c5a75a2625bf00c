import Graphs

/// Every node linked with every other.
func completeGraph(_ nodeCount: Int) -> CSRGraph {
  CSRGraph(
    nodeCount: nodeCount,
    edges: (0..<nodeCount).flatMap { a in (0..<a).map { (a, $0) } })
}

/// A chain of nodes, each linked with the next.
func pathGraph(_ nodeCount: Int) -> CSRGraph {
  CSRGraph(nodeCount: nodeCount, edges: (0..<max(0, nodeCount - 1)).map { ($0, $0 + 1) })
}

/// Node 0 linked with all others.
func starGraph(_ nodeCount: Int) -> CSRGraph {
  CSRGraph(nodeCount: nodeCount, edges: (1..<max(1, nodeCount)).map { (0, $0) })
}

/// Two complete graphs of `size` nodes with one edge between them.
func barbellGraph(_ size: Int) -> CSRGraph {
  var edges = [(0, size)]
  for a in 0..<size {
    for b in 0..<a { edges += [(a, b), (size + a, size + b)] }
  }
  return CSRGraph(nodeCount: 2 * size, edges: edges)
}
