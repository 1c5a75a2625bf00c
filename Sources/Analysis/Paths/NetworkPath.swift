public import Graphs
public import Knowledge

/// A chain of links from one entity to another, with the evidence of each.
public struct NetworkPath: Sendable, Equatable {
  /// One link of the chain.
  public struct Step: Sendable, Equatable {
    /// From whom.
    public var from: EntityReference
    /// To whom.
    public var to: EntityReference
    /// The meetings that the link stands for, by date.
    public var meetings: [MeetingID]
    /// The articles that name both, in a network of co-mentions.
    public var articles: [ArticleID]
  }

  /// The first entity.
  public var start: EntityReference
  /// The links in order; none where start and end are the same.
  public var steps: [Step]
  /// The length of the path in the measure asked for.
  public var length: Double

  /// All entities on the way, from start to end.
  public var entities: [EntityReference] { [start] + steps.map(\.to) }
}

extension Network {
  /// A shortest chain of links between two entities; nil where there is none, or where one of both
  /// is not in the network.
  ///
  /// Among several, the one whose entities come first in order.
  ///
  /// - Parameters:
  ///   - source: Where the chain starts.
  ///   - target: Where it ends.
  ///   - length: `.hops` for the fewest links, `.inverseWeight` to prefer strong ones.
  /// - Complexity: O(|V| + |E|) for hops, O((|V| + |E|) log |V|) otherwise.
  public func shortestPath(
    from source: EntityReference, to target: EntityReference, length: EdgeLength = .hops
  ) -> NetworkPath? {
    guard let a = node(of: source), let b = node(of: target) else { return nil }
    return graph.shortestPath(from: a, to: b, length: length).map(described)
  }

  /// All shortest chains of links between two entities, at most `limit`; none where there is none.
  ///
  /// - Complexity: O(|V| + |E|) for hops, O((|V| + |E|) log |V|) otherwise, and the chains given.
  public func allShortestPaths(
    from source: EntityReference, to target: EntityReference, length: EdgeLength = .hops,
    limit: Int = 100
  ) -> [NetworkPath] {
    guard let a = node(of: source), let b = node(of: target) else { return [] }
    return graph.allShortestPaths(from: a, to: b, length: length).paths(limit: limit)
      .map(described)
  }

  /// The shortest chains of links between two entities that meet nobody twice, shortest first.
  ///
  /// - Complexity: That of Yen's algorithm, see `CSRGraph.shortestPaths(from:to:count:length:)`.
  public func shortestPaths(
    from source: EntityReference, to target: EntityReference, count: Int,
    length: EdgeLength = .hops
  ) -> [NetworkPath] {
    guard let a = node(of: source), let b = node(of: target) else { return [] }
    return graph.shortestPaths(from: a, to: b, count: count, length: length).map(described)
  }

  /// The entities and the evidence of a path in the network's graph.
  func described(_ path: GraphPath) -> NetworkPath {
    let steps = zip(path.nodes, path.nodes.dropFirst()).map { from, to in
      let edge = edge(between: from, and: to)
      return NetworkPath.Step(
        from: nodes[from.index].entity, to: nodes[to.index].entity,
        meetings: edge.map { meetings(of: $0.id) } ?? [],
        articles: edge.map { articles(of: $0.id) } ?? [])
    }
    return NetworkPath(
      start: nodes[path.nodes[0].index].entity, steps: steps, length: path.length)
  }
}
