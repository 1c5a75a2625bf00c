/// Which nodes of a diagram stay: first all with enough meetings, then as many as fit.
struct NodeChoice {
  /// Per node, whether it stays.
  private(set) var keep: [Bool] = []
  /// How they were chosen.
  private(set) var rule = DiagramThinning.Rule.all

  private let meetingCounts: [Int]
  private let scores: [Double]
  private let isHub: [Bool]
  private let links: [DiagramThinning.Link]
  private let focus: DiagramThinning.Focus?
  private var minimum: Int

  /// Chooses all nodes with a number of meetings; see ``DiagramThinning`` for the parameters.
  init(
    meetingCounts: [Int], scores: [Double], isHub: [Bool], links: [DiagramThinning.Link],
    focus: DiagramThinning.Focus?, minimumMeetings: Int
  ) {
    self.meetingCounts = meetingCounts
    self.scores = scores
    self.isHub = isHub
    self.links = links
    self.focus = focus
    minimum = max(1, minimumMeetings)
    keep = keeping(atLeast: minimum)
    if minimum > 1 { rule = .minimumMeetings(minimum) }
  }

  /// Leaves nodes out until there are no more than `limit`: those with few meetings, or where that
  /// would leave less than two thirds of the limit, or there is a focus, all but the first in order.
  ///
  /// - Complexity: O((n + m) · (h + log n)), where h is the highest number of meetings.
  mutating func reduce(to limit: Int) {
    guard size(keep) > limit else { return }
    let base = keep
    let highest = zip(meetingCounts, isHub).lazy.filter { !$1 }.map(\.0).max()
    while focus == nil, size(keep) > limit, minimum < highest ?? 0 {
      minimum += 1
      keep = keeping(atLeast: minimum)
    }
    rule = .minimumMeetings(minimum)
    if size(keep) > limit || size(keep) * 3 < limit * 2 {
      keep = first(limit, of: order(base))
      rule = focus == nil ? .highestScores : .nearest
    }
  }

  private func size(_ keep: [Bool]) -> Int { keep.lazy.filter { $0 }.count }

  private func keeping(atLeast minimum: Int) -> [Bool] {
    connected(
      meetingCounts.indices.map { node in
        // The one in the middle stays, however rarely it met anybody.
        !isHub[node]
          && (meetingCounts[node] >= minimum || focus?.distances[node] == 0)
          && DiagramThinning.isNear(node, focus)
      })
  }

  /// The chosen nodes with a link among them, and the hubs that link at least two.
  private func connected(_ chosen: [Bool]) -> [Bool] {
    var spokes = [Int](repeating: 0, count: chosen.count)
    for link in links {
      if isHub[link.source], chosen[link.target] { spokes[link.source] += 1 }
      if isHub[link.target], chosen[link.source] { spokes[link.target] += 1 }
    }
    let keep = chosen.indices.map { node in
      guard isHub[node] else { return chosen[node] }
      return spokes[node] >= 2 && DiagramThinning.isNear(node, focus)
    }
    var result = [Bool](repeating: false, count: chosen.count)
    for link in links where keep[link.source] && keep[link.target] {
      result[link.source] = true
      result[link.target] = true
    }
    return result
  }

  /// The nearest first, then the most central.
  private func order(_ base: [Bool]) -> [Int] {
    base.indices.filter { base[$0] && !isHub[$0] }.sorted {
      let (near, far) = (focus?.distances[$0] ?? 0, focus?.distances[$1] ?? 0)
      if near != far { return near < far }
      return (scores[$1], meetingCounts[$1], $0) < (scores[$0], meetingCounts[$0], $1)
    }
  }

  /// As many of the first nodes as give no more than `limit` with what follows from them.
  private func first(_ limit: Int, of order: [Int]) -> [Bool] {
    func chosen(_ count: Int) -> [Bool] {
      var chosen = [Bool](repeating: false, count: keep.count)
      for node in order.prefix(count) { chosen[node] = true }
      return connected(chosen)
    }
    // The picture only grows with the number of nodes chosen, so halving finds the largest.
    var (fits, tooMany) = (0, order.count + 1)
    while tooMany - fits > 1 {
      let middle = (fits + tooMany) / 2
      if size(chosen(middle)) <= limit { fits = middle } else { tooMany = middle }
    }
    return chosen(fits)
  }
}
