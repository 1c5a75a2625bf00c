extension CSRGraph {
  /// Burt's constraint: how much each node's ties lead back to the same people.
  ///
  /// Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)², where pᵢⱼ is the share of *i*'s tie with *j* in all ties of *i*, both
  /// directions together. Low constraint marks a broker between others who do not know each
  /// other. NaN for a node without ties.
  ///
  /// - Parameter usesWeights: Whether shares are of weights or of numbers of ties.
  /// - Complexity: O(Σ d²) for degrees *d*.
  ///
  /// > R. S. Burt, "Structural holes and good ideas", *American Journal of Sociology*
  /// > 110(2):349–399, 2004. [doi:10.1086/421787](https://doi.org/10.1086/421787)
  public func constraint(usesWeights: Bool = true) -> [Double] {
    let ties = mutualTies(usesWeights: usesWeights)
    let total = ties.strengths()
    var through = [Double](repeating: 0, count: nodeCount)
    return (0..<nodeCount).map { node in
      guard total[node] > 0 else { return .nan }
      let row = ties.arcs(of: NodeID(node))
      for arc in row {
        let middle = Int(ties.targets[arc])
        let share = ties.arcWeight(arc) / total[node]
        through[middle] += share
        for next in ties.arcs(of: NodeID(middle)) {
          through[Int(ties.targets[next])] += share * ties.arcWeight(next) / total[middle]
        }
      }
      var sum = 0.0
      for arc in row {
        let value = through[Int(ties.targets[arc])]
        sum += value * value
      }
      for arc in row {
        let middle = Int(ties.targets[arc])
        through[middle] = 0
        for next in ties.arcs(of: NodeID(middle)) { through[Int(ties.targets[next])] = 0 }
      }
      return sum
    }
  }

  /// Burt's effective size: the number of neighbours less what is redundant in them.
  ///
  /// Σⱼ (1 − Σ_q pᵢ_q mⱼ_q), where mⱼ_q is *j*'s tie with *q* in proportion to *j*'s strongest tie.
  /// In an unweighted undirected graph this is *n* − 2*t*/*n* for *n* neighbours with *t* ties among them. NaN
  /// for a node without ties.
  ///
  /// - Parameter usesWeights: Whether ties are weighed.
  /// - Complexity: O(Σ d²) for degrees *d*.
  ///
  /// > R. S. Burt, *Structural Holes*, 1992. S. P. Borgatti, "Structural Holes: Unpacking Burt's
  /// > Redundancy Measures", *Connections* 20(1):35–38, 1997.
  public func effectiveSize(usesWeights: Bool = true) -> [Double] {
    let ties = mutualTies(usesWeights: usesWeights)
    let total = ties.strengths()
    var share = [Double](repeating: 0, count: nodeCount)
    return (0..<nodeCount).map { node in
      guard total[node] > 0 else { return .nan }
      let row = ties.arcs(of: NodeID(node))
      for arc in row { share[Int(ties.targets[arc])] = ties.arcWeight(arc) / total[node] }
      var size = 0.0
      for arc in row {
        var strongest = 0.0
        var redundant = 0.0
        for next in ties.arcs(of: NodeID(rawValue: ties.targets[arc])) {
          strongest = max(strongest, ties.arcWeight(next))
          redundant += share[Int(ties.targets[next])] * ties.arcWeight(next)
        }
        size += 1 - redundant / strongest
      }
      for arc in row { share[Int(ties.targets[arc])] = 0 }
      return size
    }
  }

  /// The ties of both directions together: without weights, a tie that goes both ways counts 2.
  private func mutualTies(usesWeights: Bool) -> CSRGraph {
    guard isDirected else { return usesWeights ? self : unweighted() }
    var builder = CSRGraphBuilder(nodeCount: nodeCount)
    for edge in edgeList() {
      builder.append(edge.source.rawValue, edge.target.rawValue, usesWeights ? edge.weight : 1)
    }
    return builder.build()
  }

  func arcWeight(_ arc: Int) -> Double { weights?[arc] ?? 1 }
}
