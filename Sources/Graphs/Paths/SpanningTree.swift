extension CSRGraph {
  /// The strongest ties that hold each component together without a cycle.
  ///
  /// Among ties of equal weight those with lower edge numbers are taken. Directions do not matter;
  /// in a directed graph the edge numbers are those of ``undirected()``.
  ///
  /// - Returns: The edges, in rising order: one less than nodes in each component.
  /// - Complexity: O(|E| log |E|).
  ///
  /// > J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman
  /// > problem", *Proceedings of the AMS* 7(1):48–50, 1956.
  /// > [doi:10.1090/S0002-9939-1956-0078686-7](https://doi.org/10.1090/S0002-9939-1956-0078686-7)
  public func maximumSpanningTree() -> [EdgeID] {
    let edges = undirected().edgeList()
    let order = edges.indices.sorted {
      edges[$0].weight != edges[$1].weight ? edges[$0].weight > edges[$1].weight : $0 < $1
    }
    let union = UnionFind(count: nodeCount)
    var tree: [EdgeID] = []
    for index in order {
      if union.join(edges[index].source.rawValue, edges[index].target.rawValue) {
        tree.append(EdgeID(index))
      }
    }
    return tree.sorted()
  }
}
