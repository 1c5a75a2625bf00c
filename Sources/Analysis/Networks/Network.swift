public import Graphs
public import Knowledge

/// A network of people, institutions, countries or meetings, with the evidence of every edge.
///
///     let network = Network(graph, view: .personPerson)
///     for edge in network.edges { … network.meetings(of: edge.id) … }
///
/// Nodes are sorted by entity (people by key, and so on); edges by their end points. Both depend
/// on the knowledge graph and the options alone.
public struct Network: Sendable, Equatable {
  /// A node of the network.
  public struct Node: Sendable, Hashable {
    /// What it stands for.
    public var entity: EntityReference
    /// The entity's key.
    public var key: String
    /// The form to show.
    public var label: String
  }

  /// A link.
  public struct Edge: Sendable, Hashable {
    /// Its number.
    public var id: EdgeID
    /// The node with the lower number.
    public var source: NodeID
    /// The node with the higher number.
    public var target: NodeID
    /// The weight under the network's weighting.
    public var weight: Double
  }

  /// What the nodes are.
  public let view: NetworkView
  /// What a link says.
  public let tier: LinkTier
  /// How links are weighted; in the person–meeting view all weigh 1.
  public let weighting: LinkWeighting
  /// Which meetings count.
  public let filter: MeetingFilter
  /// The nodes; a node's position is its ``NodeID``.
  public let nodes: [Node]
  /// The edges; an edge's position is its ``EdgeID``.
  public let edges: [Edge]
  /// The network as an undirected weighted graph.
  public let graph: CSRGraph

  /// Where each edge's evidence starts in `evidence`.
  private let evidenceStarts: [Int]
  /// Positions of meetings, or of articles in a network of co-mentions.
  private let evidence: [UInt32]
  /// How much each piece of evidence adds to the weight of its edge.
  private let evidenceWeights: [Double]

  /// Projects a knowledge graph.
  ///
  /// - Parameters:
  ///   - knowledge: Who met whom.
  ///   - view: What the nodes are.
  ///   - tier: What a link says. For co-mentions only the period of the filter applies, to the
  ///     dates of publication.
  ///   - weighting: How links are weighted.
  ///   - filter: Which meetings count.
  ///   - includesIsolated: Whether those who took part in a meeting that counts, but have no link,
  ///     are nodes too.
  /// - Complexity: O(L log L) for *L* pairs over all meetings.
  public init(
    _ knowledge: KnowledgeGraph, view: NetworkView = .personPerson, tier: LinkTier = .met,
    weighting: LinkWeighting = .count, filter: MeetingFilter = MeetingFilter(),
    includesIsolated: Bool = false
  ) {
    let projection = Projection(
      knowledge, view: view, tier: tier, weighting: weighting, filter: filter)
    let links = projection.mergedLinks()
    var entities = includesIsolated ? projection.entities : []
    for link in links.edges { entities += [link.first, link.second] }
    entities.sort()
    entities = entities.enumerated().filter { $0 == 0 || entities[$0 - 1] != $1 }.map(\.element)
    var number: [EntityReference: Int] = [:]
    for (index, entity) in entities.enumerated() { number[entity] = index }

    var builder = CSRGraphBuilder(nodeCount: entities.count)
    var edges: [Edge] = []
    for (index, link) in links.edges.enumerated() {
      guard let source = number[link.first], let target = number[link.second] else { continue }
      edges.append(
        Edge(
          id: EdgeID(index), source: NodeID(source), target: NodeID(target), weight: link.weight))
      // Links join two different nodes and have positive weights, so nothing is thrown.
      try? builder.add(source, target, weight: link.weight)
    }
    self.view = view
    self.tier = tier
    self.weighting = weighting
    self.filter = filter
    nodes = entities.map {
      Node(entity: $0, key: knowledge.key(of: $0), label: knowledge.label(of: $0))
    }
    self.edges = edges
    graph = builder.build()
    evidenceStarts = links.evidenceStarts
    evidence = links.evidence
    evidenceWeights = links.evidenceWeights
  }

  /// The meetings that an edge stands for, by date; none in a network of co-mentions.
  public func meetings(of edge: EdgeID) -> [MeetingID] {
    tier == .coMentioned ? [] : evidence(of: edge).map(MeetingID.init(rawValue:))
  }

  /// The articles that name both ends of an edge, in a network of co-mentions; otherwise none (an
  /// edge's meetings lead to their articles).
  public func articles(of edge: EdgeID) -> [ArticleID] {
    tier == .coMentioned ? evidence(of: edge).map(ArticleID.init(rawValue:)) : []
  }

  /// The number of meetings, or articles, that an edge stands for.
  public func evidenceCount(of edge: EdgeID) -> Int { evidence(of: edge).count }

  /// The node of an entity; nil where the network has none.
  ///
  /// - Complexity: O(log |V|).
  public func node(of entity: EntityReference) -> NodeID? {
    var range = nodes.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if nodes[middle].entity == entity { return NodeID(middle) }
      range =
        nodes[middle].entity < entity ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The edge between two nodes, in either order; nil where there is none.
  ///
  /// - Complexity: O(log |E|).
  public func edge(between a: NodeID, and b: NodeID) -> Edge? {
    let ends = (min(a, b), max(a, b))
    var range = edges.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let edge = edges[middle]
      if edge.source == ends.0, edge.target == ends.1 { return edge }
      range =
        (edge.source, edge.target) < ends
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The network's graph with only some of the evidence: an edge of which none is left is gone.
  ///
  /// `keeps` is asked with the position of a meeting, or of an article in a network of co-mentions.
  func graph(keeping keeps: (UInt32) -> Bool) -> CSRGraph {
    var builder = CSRGraphBuilder(nodeCount: nodes.count)
    for edge in edges {
      var weight = 0.0
      for index in evidenceStarts[edge.id.index]..<evidenceStarts[edge.id.index + 1]
      where keeps(evidence[index]) { weight += evidenceWeights[index] }
      // Nodes and weights are those of a valid graph, so nothing is thrown.
      if weight > 0 { try? builder.add(edge.source.index, edge.target.index, weight: weight) }
    }
    return builder.build()
  }

  private func evidence(of edge: EdgeID) -> ArraySlice<UInt32> {
    evidence[evidenceStarts[edge.index]..<evidenceStarts[edge.index + 1]]
  }
}
