public import Graphs

/// What a measure may be told; each reads what concerns it.
public struct MeasureParameters: Sendable {
  /// What makes an edge long.
  public var length = EdgeLength.hops
  /// The probability with which PageRank follows an edge.
  public var damping = 0.85
  /// Where PageRank starts anew, a weight per node; nil for everywhere.
  public var restart: [Double]?
  /// How much of a walk is left after each step, in Katz centrality; nil for one that always works.
  public var attenuation: Double?
  /// Above 1 gives more and smaller communities.
  public var resolution = 1.0
  /// Where chance has a part, the same seed gives the same result.
  public var seed: UInt64 = 1
  /// The error of approximate betweenness, as a share of all pairs.
  public var error = 0.01
  /// The probability that this error is kept to.
  public var probability = 0.9
  /// How many paths, or nodes of a walk.
  public var count = 10
  /// How many threads share the work; no result depends on it.
  public var threads = 1

  /// The parameters that hold unless others are given.
  public init() {}
}

/// One value per node or edge, and what is known of all of them together.
public struct MeasuredValues: Sendable, Equatable {
  /// The values, in the order of the nodes or of the list of edges; NaN where one is not defined.
  public var values: [Double]
  /// Figures that come with them, as the modularity of communities.
  public var figures: [Figure] = []

  /// A figure of the whole.
  public struct Figure: Sendable, Equatable {
    /// Its name, with underscores between words.
    public var name: String
    /// Its value.
    public var value: Double
  }

  init(_ values: [Double], figures: [Figure] = []) {
    self.values = values
    self.figures = figures
  }

  init(_ counts: [Int]) { self.init(counts.map(Double.init)) }

  /// 1 for some of `count` nodes or edges, 0 for the others.
  init(count: Int, ones: some Sequence<Int>) {
    values = [Double](repeating: 0, count: count)
    for index in ones { values[index] = 1 }
  }
}
