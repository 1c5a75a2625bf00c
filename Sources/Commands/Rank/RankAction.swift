import Analysis
import Formats
import Graphs
import Knowledge

/// Lists the nodes of a network from the most to the least central.
struct RankAction {
  /// What is listed.
  enum Kind: Equatable {
    /// One rank each.
    case ranks
    /// The ranks between which uncertain meetings leave a node.
    case intervals(draws: Int, seed: UInt64)
    /// A ranking per stretch of time; without a window, everything up to the end of each step.
    case windows(CalendarSpan?, step: CalendarSpan)
  }

  /// What the nodes are ranked by.
  var measure = Measure.degree
  /// What is listed.
  var kind = Kind.ranks
  /// How many are listed; nil for all.
  var limit: Int?
  /// Where the graph comes from.
  var source: GraphSource
  /// Which network.
  var choice = NetworkChoice()
  /// For whom the answer is.
  var form = AnswerForm.text

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let network = try choice.network(of: graph)
    let (answer, isEmpty) = try answer(about: network, in: graph)
    if isEmpty, form == .text {
      try console.print("The network is empty: no such meeting links two of them.")
    } else {
      try console.output.write(answer)
    }
    return isEmpty ? .incomplete : status
  }

  private func answer(
    about network: Network, in graph: KnowledgeGraph
  ) throws -> (bytes: [UInt8], isEmpty: Bool) {
    let report = RankReport(network: network, graph: graph, measure: measure)
    do throws(GraphError) {
      switch kind {
      case .ranks:
        let entries = try Ranking(network, by: measure).entries.prefix(limit ?? .max)
        return (report.ranks(entries, as: form), entries.isEmpty)
      case .intervals(let draws, let seed):
        let intervals = try network.rankIntervals(by: measure, in: graph, draws: draws, seed: seed)
        return (
          report.intervals(intervals.prefix(limit ?? .max), draws: draws, as: form),
          intervals.isEmpty
        )
      case .windows(let window, let step):
        let windows = try graph.rankings(
          by: measure, window: window, step: step, view: network.view, tier: network.tier,
          weighting: network.weighting, filter: network.filter)
        return (
          report.windows(windows, limit: limit, as: form),
          windows.allSatisfy(\.ranking.entries.isEmpty)
        )
      }
    } catch {
      throw CommandError(
        "\(measure.rawValue) cannot be computed (\(error.description)); take another measure.")
    }
  }
}
