public import Graphs
public import Knowledge

/// The ranking within a stretch of time.
public struct RankingWindow: Sendable, Equatable {
  /// The first day.
  public var from: PartialDate
  /// The last day.
  public var to: PartialDate
  /// The ranking of the network of the meetings that may have fallen between.
  public var ranking: Ranking
}

extension KnowledgeGraph {
  /// Rankings over a window that slides through time.
  ///
  /// The first window starts on the first day of any meeting that counts, the last one holds the
  /// last day. A `step` shorter than the window makes windows overlap. For the centrality as of a
  /// date, make one network with a filter that ends there.
  ///
  /// - Throws: ``GraphError`` for a window or step below one day, and where an iteration does not
  ///   converge.
  /// - Complexity: That of the measure per window.
  public func rankings(
    by measure: Measure, windowDays: Int, stepDays: Int, view: NetworkView = .personPerson,
    tier: LinkTier = .met, weighting: LinkWeighting = .count,
    filter: MeetingFilter = MeetingFilter()
  ) throws(GraphError) -> [RankingWindow] {
    for (name, days) in [("window", windowDays), ("step", stepDays)] where days < 1 {
      throw .invalidParameter(name: name, value: Double(days), expected: "1 day or more")
    }
    let days = meetings(matching: filter).compactMap { self[$0].date.days }
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else {
      return []
    }
    var windows: [RankingWindow] = []
    var start = max(first, filter.from?.firstDay ?? first)
    let end = min(last, filter.to?.lastDay ?? last)
    while start <= end {
      let stop = min(start + windowDays - 1, end)
      guard let from = PartialDate(dayNumber: start), let to = PartialDate(dayNumber: stop) else {
        break
      }
      var part = filter
      part.from = from
      part.to = to
      let network = Network(self, view: view, tier: tier, weighting: weighting, filter: part)
      windows.append(
        RankingWindow(from: from, to: to, ranking: try Ranking(network, by: measure)))
      if stop == end { break }
      start += stepDays
    }
    return windows
  }
}
