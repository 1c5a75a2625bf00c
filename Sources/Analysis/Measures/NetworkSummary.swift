import Graphs

/// The size and shape of a network in a few figures.
public struct NetworkSummary: Sendable, Equatable {
  /// The number of nodes.
  public var nodeCount: Int
  /// The number of links.
  public var edgeCount: Int
  /// The share of all possible links that there are.
  public var density: Double
  /// The number of connected components.
  public var componentCount: Int
  /// The number of nodes in the largest one.
  public var largestComponent: Int
  /// The largest distance, in links, between two nodes that a chain joins.
  public var diameter: Int
  /// The mean distance, in links, between two nodes that a chain joins.
  public var averageDistance: Double
  /// The share of connected triples that are closed.
  public var transitivity: Double
  /// How many nodes have each number of neighbours: (degree, nodes), rising, none with 0 nodes.
  public var degreeDistribution: [(degree: Int, nodes: Int)]

  /// Equal figures.
  public static func == (a: Self, b: Self) -> Bool {
    a.nodeCount == b.nodeCount && a.edgeCount == b.edgeCount && a.density == b.density
      && a.componentCount == b.componentCount && a.largestComponent == b.largestComponent
      && a.diameter == b.diameter && a.averageDistance == b.averageDistance
      && a.transitivity == b.transitivity
      && a.degreeDistribution.elementsEqual(b.degreeDistribution, by: ==)
  }
}

extension Network {
  /// The figures of the network.
  ///
  /// - Complexity: That of all distances, O(|V||E|), with a small factor.
  public func summary(threads: Int = 1) -> NetworkSummary {
    let components = graph.connectedComponents()
    let distances = graph.distanceSummary(threads: threads)
    var counts: [Int: Int] = [:]
    for degree in graph.degrees() { counts[degree, default: 0] += 1 }
    return NetworkSummary(
      nodeCount: nodes.count, edgeCount: edges.count, density: graph.density,
      componentCount: components.groupCount, largestComponent: components.sizes.max() ?? 0,
      diameter: Int(distances.diameter), averageDistance: distances.averageDistance,
      transitivity: graph.clustering(threads: threads).transitivity,
      degreeDistribution: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
