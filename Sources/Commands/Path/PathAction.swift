import Analysis
import Graphs
import Knowledge

/// Tells by which chains of meetings two are linked, with the proof of each step.
struct PathAction {
  /// Which chains are told.
  enum Search: Equatable {
    /// A shortest one, always the same.
    case one
    /// All that are equally short, at most ``PathAction/mostPaths``.
    case all
    /// The shortest ones, as many as asked for.
    case shortest(Int)
    /// The one by which something can have passed from the first to the last soonest.
    case temporal
  }

  /// The most chains that `.all` tells: there may be millions.
  static let mostPaths = 100

  /// Where the chain starts and ends, as the user typed it.
  var names: (String, String)
  /// Where the graph comes from.
  var source: GraphSource
  /// Which network.
  var choice = NetworkChoice()
  /// Which chains.
  var search = Search.one
  /// What makes a chain short.
  var length = EdgeLength.hops
  /// For whom the answer is.
  var form = AnswerForm.text

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let finder = EntityFinder(graph)
    let start = try finder.find(names.0, kinds: choice.kinds)
    let end = try finder.find(names.1, kinds: choice.kinds)
    guard start != end else {
      throw CommandError("both names mean \(graph.label(of: start)); give two different ones.")
    }
    let paths = try paths(from: start, to: end, in: graph)
    if paths.isEmpty, form == .text {
      let chain = search == .temporal ? "chain of meetings in the order of time" : "chain of links"
      try console.print(
        "No \(chain) leads from \(graph.label(of: start)) to \(graph.label(of: end)).")
    } else {
      let report = PathReport(graph: graph, paths: paths, isList: isList)
      try console.output.write(report.bytes(as: form))
    }
    return paths.isEmpty ? .incomplete : status
  }

  /// Whether more than one chain is asked for.
  private var isList: Bool {
    switch search {
    case .one, .temporal: false
    case .all, .shortest: true
    }
  }

  private func paths(
    from start: EntityReference, to end: EntityReference, in graph: KnowledgeGraph
  ) throws -> [NetworkPath] {
    switch search {
    case .temporal:
      guard case .person(let giver) = start, case .person(let taker) = end else { return [] }
      let filter = try choice.filter(in: graph)
      let reach = graph.temporalReach(
        from: giver, startDay: filter.from?.firstDay, filter: filter)
      return reach.networkPath(to: taker).map { [$0] } ?? []
    case .one:
      let network = try choice.network(of: graph)
      return network.shortestPath(from: start, to: end, length: length).map { [$0] } ?? []
    case .all:
      return try choice.network(of: graph)
        .allShortestPaths(from: start, to: end, length: length, limit: Self.mostPaths)
    case .shortest(let count):
      return try choice.network(of: graph)
        .shortestPaths(from: start, to: end, count: count, length: length)
    }
  }
}
