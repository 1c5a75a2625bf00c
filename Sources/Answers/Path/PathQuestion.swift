import Analysis
package import Graphs
package import Knowledge

/// The question by which chains of meetings two are linked.
package struct PathQuestion: Question {
  /// Which chains are told.
  package enum Search: Sendable, Equatable {
    /// A shortest one, always the same.
    case one
    /// All that are equally short, at most ``PathQuestion/mostPaths``.
    case all
    /// The shortest ones, as many as asked for.
    case shortest(Int)
    /// The one by which something can have passed from the first to the last soonest.
    case temporal
  }

  /// The most chains that `.all` tells: there may be millions.
  package static let mostPaths = 100

  /// Where the chain starts, as the user typed it.
  package var start: String
  /// Where it ends.
  package var end: String
  /// Which network.
  package var choice: NetworkChoice
  /// Which chains.
  package var search: Search
  /// What makes a chain short.
  package var length: EdgeLength

  /// A question about two names.
  package init(
    from start: String, to end: String, in choice: NetworkChoice = NetworkChoice(),
    search: Search = .one, length: EdgeLength = .hops
  ) {
    self.start = start
    self.end = end
    self.choice = choice
    self.search = search
    self.length = length
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> PathAnswer {
    let start = try names.find(start, kinds: choice.kinds)
    let end = try names.find(end, kinds: choice.kinds)
    guard start != end else {
      throw QuestionError("both names mean \(graph.label(of: start)); give two different ones.")
    }
    let isList =
      switch search {
      case .one, .temporal: false
      case .all, .shortest: true
      }
    return PathAnswer(
      graph: graph, start: start, end: end,
      paths: try paths(from: start, to: end, in: graph, naming: &names), isList: isList,
      isTemporal: search == .temporal)
  }

  private func paths(
    from start: EntityReference, to end: EntityReference, in graph: KnowledgeGraph,
    naming names: inout EntityFinder
  ) throws(QuestionError) -> [NetworkPath] {
    if search == .temporal {
      guard case .person(let giver) = start, case .person(let taker) = end else { return [] }
      let filter = try choice.filter(naming: &names)
      let reach = graph.temporalReach(
        from: giver, startDay: filter.from?.firstDay, filter: filter)
      return reach.networkPath(to: taker).map { [$0] } ?? []
    }
    let network = try choice.network(of: graph, naming: &names)
    return switch search {
    case .one, .temporal:
      network.shortestPath(from: start, to: end, length: length).map { [$0] } ?? []
    case .all:
      network.allShortestPaths(from: start, to: end, length: length, limit: Self.mostPaths)
    case .shortest(let count):
      network.shortestPaths(from: start, to: end, count: count, length: length)
    }
  }
}
