public import Graphs

/// What can be asked of a graph: one entry of the catalogue that rankings of a network and measures
/// of any graph both read.
///
/// A new centrality is a file in `Graphs/Centrality` and one entry in ``ofNodes``.
public struct Measure: Sendable {
  /// How a measure is computed, and so what it gives and what it needs.
  public enum Computation: Sendable {
    /// One value per node; rankings of a network offer it where their terms are given.
    case nodes(
      ranking: RankingTerms?,
      @Sendable (CSRGraph, MeasureParameters) throws(GraphError) -> MeasuredValues)
    /// One value per node, seen from one of them.
    case nodesFrom(
      @Sendable (CSRGraph, NodeID, MeasureParameters) throws(GraphError) -> MeasuredValues)
    /// The number of a group per node.
    case groups(@Sendable (CSRGraph, MeasureParameters) -> MeasuredValues)
    /// The edges themselves.
    case edgeList
    /// One value per edge, in the order of the list of edges.
    case edges(@Sendable (CSRGraph, MeasureParameters) -> MeasuredValues)
    /// The figures of the whole graph.
    case summary
    /// Paths from one node to another.
    case paths(@Sendable (CSRGraph, NodeID, NodeID, MeasureParameters) -> [GraphPath])
  }

  /// What has a value.
  public enum Subject: Sendable, Hashable {
    /// Nodes.
    case nodes
    /// Nodes, the value being the number of a group.
    case groups
    /// Edges.
    case edges
    /// The graph as a whole.
    case whole
    /// Paths between two nodes.
    case paths
  }

  /// How a ranking of a network offers the measure.
  public struct RankingTerms: Sendable {
    /// Where rankings list it: those with lower numbers come first, the best known at the top.
    var place = Int.max
    /// The name there; nil for the measure's own.
    var name: String?
    /// One sentence that says what a high score means.
    var summary: String
    /// Whether rankings also offer it with links of length 1/weight, as `weighted-…`.
    var isOfferedWeighted = false
  }

  /// The name for flags and messages.
  public let name: String
  /// One sentence on what is measured in any graph, and by which definition; nil for measures that
  /// only rankings offer.
  public let summary: String?
  /// Whether every edge must count as one step: weights cannot be its lengths.
  public let countsSteps: Bool
  /// How it is computed.
  public let computation: Computation

  init(
    _ name: String, _ summary: String?, countsSteps: Bool = false, _ computation: Computation
  ) {
    self.name = name
    self.summary = summary
    self.countsSteps = countsSteps
    self.computation = computation
  }

  /// What has a value.
  public var subject: Subject {
    switch computation {
    case .nodes, .nodesFrom: .nodes
    case .groups: .groups
    case .edgeList, .edges: .edges
    case .summary: .whole
    case .paths: .paths
    }
  }
}

extension Measure: Hashable {
  /// Whether both have the same name, which is unique in the catalogue.
  public static func == (a: Measure, b: Measure) -> Bool { a.name == b.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Measure {
  /// The whole catalogue.
  public static let all = ofNodes + ofGroups + ofEdges + ofTheWhole + ofPaths

  /// What can be asked of any graph.
  public static let ofAnyGraph = all.filter { $0.summary != nil }
}
