extension CSRGraph {
  /// How surprising each edge's weight is, if each end spread its strength at random over its
  /// edges: the smaller, the more surprising.
  ///
  /// For an end with *k* edges of which this one has the share *p* of the strength, the
  /// significance is (1 − *p*)^(*k* − 1); the edge gets the smaller one of its two ends. An end
  /// with one edge says nothing (1). In a directed graph the source counts its outgoing edges, the
  /// target its incoming ones.
  ///
  /// - Returns: One number per edge, in the order of ``edgeList()``.
  /// - Complexity: O(|V| + |E|).
  ///
  /// > M. Á. Serrano, M. Boguñá, A. Vespignani, "Extracting the multiscale backbone of complex
  /// > weighted networks", *PNAS* 106(16):6483–6488, 2009.
  /// > [doi:10.1073/pnas.0808904106](https://doi.org/10.1073/pnas.0808904106)
  public func disparitySignificances() -> [Double] {
    let incoming = reversed()
    let out = (degrees: degrees(), strengths: strengths())
    let into = (degrees: incoming.degrees(), strengths: incoming.strengths())
    func significance(_ weight: Double, degree: Int, strength: Double) -> Double {
      guard degree > 1 else { return 1 }
      var result = 1.0
      let rest = 1 - weight / strength
      for _ in 1..<degree { result *= rest }
      return result
    }
    return edgeList().map { edge in
      min(
        significance(
          edge.weight, degree: out.degrees[edge.source.index],
          strength: out.strengths[edge.source.index]),
        significance(
          edge.weight, degree: into.degrees[edge.target.index],
          strength: into.strengths[edge.target.index]))
    }
  }

  /// The graph with only the edges whose disparity significance is below a level (often 0.05).
  ///
  /// - Complexity: O(|V| + |E|).
  public func disparityBackbone(level: Double) -> CSRGraph {
    keeping(
      disparitySignificances().enumerated().filter { $0.element < level }
        .map { EdgeID($0.offset) })
  }
}
