/// How often two neighbours of a node are neighbours of each other.
public struct ClusteringSummary: Sendable, Equatable {
  /// The number of triangles that each node is part of.
  public var triangles: [Int]
  /// The share of pairs of neighbours that are neighbours; 0 below two neighbours.
  public var coefficients: [Double]
  /// The share of all connected triples that are closed; 0 where there are none.
  public var transitivity: Double
  /// The mean of the coefficients over all nodes.
  public var averageOverAll: Double
  /// The mean of the coefficients over nodes with two neighbours at least.
  public var averageOverPossible: Double
}

extension CSRGraph {
  /// Triangles, local clustering coefficients and transitivity.
  ///
  /// Directions and weights do not matter.
  ///
  /// - Complexity: O(|E|^1.5) at worst.
  ///
  /// > D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks", *Nature*
  /// > 393:440–442, 1998. [doi:10.1038/30918](https://doi.org/10.1038/30918)
  /// > M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs",
  /// > *Theoretical Computer Science* 407:458–473, 2008.
  /// > [doi:10.1016/j.tcs.2008.07.017](https://doi.org/10.1016/j.tcs.2008.07.017)
  public func clustering(threads: Int = 1) -> ClusteringSummary {
    let graph = isDirected ? undirected() : self
    let triangles = graph.triangleCounts(threads: threads)
    var coefficients = [Double](repeating: 0, count: nodeCount)
    var triples = 0.0
    var closed = 0.0
    var possible = 0
    var sum = 0.0
    for node in 0..<nodeCount {
      let degree = Double(graph.degree(of: NodeID(node)))
      guard degree > 1 else { continue }
      let pairs = degree * (degree - 1) / 2
      coefficients[node] = Double(triangles[node]) / pairs
      triples += pairs
      closed += Double(triangles[node])
      possible += 1
      sum += coefficients[node]
    }
    return ClusteringSummary(
      triangles: triangles, coefficients: coefficients,
      transitivity: triples > 0 ? closed / triples : 0,
      averageOverAll: nodeCount > 0 ? sum / Double(nodeCount) : 0,
      averageOverPossible: possible > 0 ? sum / Double(possible) : 0)
  }
}
