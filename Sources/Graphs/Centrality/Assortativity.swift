extension CSRGraph {
  /// Whether nodes of high degree are linked with each other: the correlation of the degrees at
  /// the two ends of an edge, from −1 to 1.
  ///
  /// In a directed graph, of the out-degree of the source and the in-degree of the target. NaN
  /// where it is not defined: no edges, or all degrees equal.
  ///
  /// - Complexity: O(|V| + |E|).
  ///
  /// > M. E. J. Newman, "Mixing patterns in networks", *Physical Review E* 67:026126, 2003.
  /// > [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126)
  public func degreeAssortativity() -> Double {
    let out = degrees().map(Double.init)
    let into = isDirected ? reversed().degrees().map(Double.init) : out
    let count = Double(arcCount)
    guard count > 0 else { return .nan }
    var meanX = 0.0
    var meanY = 0.0
    for source in 0..<nodeCount {
      for arc in arcs(of: NodeID(source)) {
        meanX += out[source]
        meanY += into[Int(targets[arc])]
      }
    }
    meanX /= count
    meanY /= count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for source in 0..<nodeCount {
      let x = out[source] - meanX
      for arc in arcs(of: NodeID(source)) {
        let y = into[Int(targets[arc])] - meanY
        xx += x * x
        yy += y * y
        xy += x * y
      }
    }
    return xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : .nan
  }
}
