public import Graphs

/// What nodes can be ranked by.
public enum Measure: String, Sendable, CaseIterable {
  /// Number of neighbours.
  case degree
  /// Sum of the weights of the links.
  case strength
  /// PageRank, links followed in proportion to their weight.
  case pagerank
  /// Betweenness, every link of length 1.
  case betweenness
  /// Betweenness, links of length 1/weight.
  case weightedBetweenness = "weighted-betweenness"
  /// Closeness (Wasserman–Faust), every link of length 1.
  case closeness
  /// Closeness (Wasserman–Faust), links of length 1/weight.
  case weightedCloseness = "weighted-closeness"
  /// Harmonic closeness, every link of length 1.
  case harmonic
  /// Harmonic closeness, links of length 1/weight.
  case weightedHarmonic = "weighted-harmonic"

  /// One sentence that says what a high score means.
  public var summary: String {
    switch self {
    case .degree: "how many others the node is linked with"
    case .strength: "the sum of the weights of its links"
    case .pagerank:
      "how often a random walk along the links comes by (damping 0.85, weights as probabilities)"
    case .betweenness:
      "how many shortest paths between others lead through it (raw, each pair once)"
    case .weightedBetweenness: "as betweenness, a link of weight w having the length 1/w"
    case .closeness: "how near it is to all others on average (Wasserman–Faust)"
    case .weightedCloseness: "as closeness, a link of weight w having the length 1/w"
    case .harmonic: "the sum of the inverse distances to all others"
    case .weightedHarmonic: "as harmonic, a link of weight w having the length 1/w"
    }
  }

  /// One score per node, in node order.
  ///
  /// - Throws: ``GraphError`` where an iteration does not converge.
  public func scores(of graph: CSRGraph) throws(GraphError) -> [Double] {
    switch self {
    case .degree: graph.degrees().map(Double.init)
    case .strength: graph.strengths()
    case .pagerank: try graph.pageRank().scores
    case .betweenness: graph.betweenness()
    case .weightedBetweenness: graph.betweenness(length: .inverseWeight)
    case .closeness: graph.closeness()
    case .weightedCloseness: graph.closeness(length: .inverseWeight)
    case .harmonic: graph.harmonicCloseness()
    case .weightedHarmonic: graph.harmonicCloseness(length: .inverseWeight)
    }
  }
}
