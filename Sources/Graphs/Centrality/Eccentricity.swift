/// How far apart the nodes of a graph are.
public struct DistanceSummary: Sendable, Equatable {
  /// The distance from each node to the farthest one that it reaches; 0 where it reaches none.
  public var eccentricities: [Double]
  /// The largest distance between two nodes that a path joins; 0 where there are none.
  public var diameter: Double
  /// The smallest eccentricity of a node that reaches any other; 0 where there is none.
  public var radius: Double
  /// The mean distance over all ordered pairs that a path joins; 0 where there are none.
  public var averageDistance: Double
}

extension CSRGraph {
  /// Eccentricities, diameter, radius and mean distance, exact, from all shortest distances.
  ///
  /// Pairs between which there is no path are left out, so each component counts for itself.
  ///
  /// - Complexity: As ``closeness(length:variant:threads:)``.
  ///
  /// > F. Harary, *Graph Theory*, 1969, p. 35.
  public func distanceSummary(length: EdgeLength = .hops, threads: Int = 1) -> DistanceSummary {
    let sums = distanceSums(length: length, threads: threads)
    let pairs = sums.reduce(0.0) { $0 + Double($1.reached - 1) }
    return DistanceSummary(
      eccentricities: sums.map(\.largest),
      diameter: sums.reduce(0) { max($0, $1.largest) },
      radius: sums.lazy.filter { $0.reached > 1 }.map(\.largest).min() ?? 0,
      averageDistance: pairs > 0 ? sums.reduce(0) { $0 + $1.sum } / pairs : 0)
  }
}
