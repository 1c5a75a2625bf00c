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
    by measure: RankingMeasure, windowDays: Int, stepDays: Int, view: NetworkView = .personPerson,
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

  /// Rankings over a window of the calendar that slides through time, or grows with it.
  ///
  /// The first window starts on the first day of any meeting that counts, or, where the step is
  /// in months or years, on the first day of that month or year. Without a window each ranking
  /// counts everything up to the end of its step: the centrality as of that day. The last window
  /// is the one that holds the last day.
  ///
  /// - Throws: ``GraphError`` where an iteration does not converge.
  /// - Complexity: That of the measure per window.
  public func rankings(
    by measure: RankingMeasure, window: CalendarSpan?, step: CalendarSpan,
    view: NetworkView = .personPerson, tier: LinkTier = .met, weighting: LinkWeighting = .count,
    filter: MeetingFilter = MeetingFilter()
  ) throws(GraphError) -> [RankingWindow] {
    let days = meetings(matching: filter).compactMap { self[$0].date.days }
    guard let earliest = days.map(\.lowerBound).min(), let latest = days.map(\.upperBound).max()
    else { return [] }
    let first = step.start(of: filter.from.map { max(earliest, $0.firstDay) } ?? earliest)
    let last = min(latest, filter.to?.lastDay ?? latest)
    var windows: [RankingWindow] = []
    var times = 0
    while let start = times == 0 ? first : step.day(after: first, times: times) {
      let length = window ?? step
      guard let next = length.day(after: start), let to = PartialDate(dayNumber: next - 1),
        let from = PartialDate(dayNumber: window == nil ? first : start)
      else { break }
      var part = filter
      part.from = max(from, filter.from ?? from)
      part.to = filter.to.map { $0.lastDay < to.lastDay ? $0 : to } ?? to
      let network = Network(self, view: view, tier: tier, weighting: weighting, filter: part)
      windows.append(
        RankingWindow(from: from, to: to, ranking: try Ranking(network, by: measure)))
      if next > last { break }
      times += 1
    }
    return windows
  }
}

extension CalendarSpan {
  /// The first day of the month or year that a day lies in, if the span counts such.
  fileprivate func start(of day: Int) -> Int {
    guard isInMonths, let date = PartialDate(dayNumber: day) else { return day }
    return PartialDate(year: date.year, month: unit == .year ? nil : date.month)?.firstDay ?? day
  }
}
