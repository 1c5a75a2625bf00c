public import Graphs

/// The size and shape of any graph in a few figures, and the distribution of its degrees.
public struct GraphFigures: Sendable {
  /// A figure.
  public struct Figure: Sendable, Equatable {
    /// Its name, with underscores between words.
    public var name: String
    /// Its value; NaN where it is not defined.
    public var value: Double
    /// What it counts; empty where the name says it.
    public var meaning: String
  }

  /// The figures.
  public let figures: [Figure]
  /// How many nodes have each number of neighbours, rising, none with 0 nodes.
  public let degreeDistribution: [(degree: Int, nodes: Int)]

  /// The figures of a graph.
  ///
  /// - Complexity: That of all distances, O(|V||E|), with a small factor.
  public init(_ graph: CSRGraph, threads: Int = 1) {
    let undirected = graph.undirected()
    var counts: [Int: Int] = [:]
    for degree in undirected.degrees() { counts[degree, default: 0] += 1 }
    degreeDistribution = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    figures =
      Self.sizes(of: graph, components: undirected.connectedComponents())
      + Self.distances(in: graph, threads: threads)
      + Self.clustering(of: graph, threads: threads)
  }

  private static func sizes(of graph: CSRGraph, components: NodePartition) -> [Figure] {
    let ends = graph.isDirected ? 1.0 : 2.0
    let mean = graph.nodeCount > 0 ? ends * Double(graph.edgeCount) / Double(graph.nodeCount) : 0
    return [
      Figure(name: "nodes", value: Double(graph.nodeCount), meaning: ""),
      Figure(name: "links", value: Double(graph.edgeCount), meaning: ""),
      Figure(name: "density", value: graph.density, meaning: "of all possible links"),
      Figure(
        name: "mean_degree", value: mean,
        meaning: "links per node" + (graph.isDirected ? ", outward" : "")),
      Figure(
        name: "components", value: Double(components.groupCount),
        meaning: "parts that no link joins"),
      Figure(
        name: "largest_component", value: Double(components.sizes.max() ?? 0),
        meaning: "nodes in the largest part"),
    ]
  }

  private static func distances(in graph: CSRGraph, threads: Int) -> [Figure] {
    let distances = graph.distanceSummary(threads: threads)
    return [
      Figure(
        name: "diameter", value: distances.diameter,
        meaning: "links between the farthest two of a part"),
      Figure(
        name: "radius", value: distances.radius,
        meaning: "links from the most central to the farthest"),
      Figure(
        name: "average_distance", value: distances.averageDistance,
        meaning: "links between two of a part"),
    ]
  }

  private static func clustering(of graph: CSRGraph, threads: Int) -> [Figure] {
    let clustering = graph.clustering(threads: threads)
    return [
      Figure(
        name: "transitivity", value: clustering.transitivity,
        meaning: "of pairs with a common neighbour, those linked"),
      Figure(
        name: "average_clustering", value: clustering.averageOverAll,
        meaning: "mean of the nodes’ clustering"),
      Figure(
        name: "degree_assortativity", value: graph.degreeAssortativity(),
        meaning: "above 0: the well linked are linked"),
    ]
  }
}
