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
  /// Betweenness from a sample of paths: all within 1 % of all pairs with a probability of 0.9.
  case approximateBetweenness = "approximate-betweenness"
  /// Closeness (Wasserman–Faust), every link of length 1.
  case closeness
  /// Closeness (Wasserman–Faust), links of length 1/weight.
  case weightedCloseness = "weighted-closeness"
  /// Closeness within the node's own component, every link of length 1.
  case closenessInComponent = "closeness-in-component"
  /// Harmonic closeness, every link of length 1.
  case harmonic
  /// Harmonic closeness, links of length 1/weight.
  case weightedHarmonic = "weighted-harmonic"
  /// Eigenvector centrality of the weighted links.
  case eigenvector
  /// HITS authorities of the weighted links, summing to 1; as links have no direction, also hubs.
  case hits
  /// Katz centrality of the weighted links.
  case katz
  /// Core number.
  case core
  /// Local clustering coefficient.
  case clustering
  /// Number of triangles.
  case triangles
  /// Distance to the farthest node that can be reached, in links.
  case eccentricity
  /// Burt's effective size.
  case effectiveSize = "effective-size"
  /// 1 less Burt's constraint, so that brokers come first; 0 for a node without links.
  case openness

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
    case .approximateBetweenness:
      "as betweenness, from a sample: within 1 % of all pairs with a probability of 0.9"
    case .closeness: "how near it is to all others on average (Wasserman–Faust)"
    case .weightedCloseness: "as closeness, a link of weight w having the length 1/w"
    case .closenessInComponent: "how near it is to those whom it reaches at all, on average"
    case .harmonic: "the sum of the inverse distances to all others"
    case .weightedHarmonic: "as harmonic, a link of weight w having the length 1/w"
    case .eigenvector: "its links with those who have high scores themselves"
    case .hits: "its weighted links with those who have high scores themselves, summing to 1 (HITS)"
    case .katz: "how many chains of links lead to it, long ones counting less"
    case .core: "the k of the innermost k-core it is in: a group where each has k links within"
    case .clustering: "the share of pairs of its neighbours that are linked with each other"
    case .triangles: "the number of triangles it is part of"
    case .eccentricity: "how many links away the farthest node is that it reaches"
    case .effectiveSize: "its number of neighbours less what is redundant in them (Burt)"
    case .openness: "1 − Burt’s constraint: high for brokers between others who are not linked"
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
    case .approximateBetweenness: try graph.approximateBetweenness().scores
    case .closeness: graph.closeness()
    case .weightedCloseness: graph.closeness(length: .inverseWeight)
    case .closenessInComponent: graph.closeness(variant: .component)
    case .harmonic: graph.harmonicCloseness()
    case .weightedHarmonic: graph.harmonicCloseness(length: .inverseWeight)
    case .eigenvector: try graph.eigenvectorCentrality(usesWeights: true).scores
    case .hits: try graph.hits(usesWeights: true).authorities
    case .katz: try graph.katzCentrality(usesWeights: true).scores
    case .core: graph.coreNumbers().map(Double.init)
    case .clustering: graph.clustering().coefficients
    case .triangles: graph.clustering().triangles.map(Double.init)
    case .eccentricity: graph.distanceSummary().eccentricities
    case .effectiveSize: graph.effectiveSize().map { $0.isNaN ? 0 : $0 }
    case .openness: graph.constraint().map { $0.isNaN ? 0 : 1 - $0 }
    }
  }
}
