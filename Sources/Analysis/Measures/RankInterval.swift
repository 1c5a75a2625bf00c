public import Graphs
public import Knowledge
import Text

/// A node's rank, and where the rank lies if the uncertain meetings are drawn by lot.
public struct RankInterval: Sendable, Equatable {
  /// The place in the ranking of the whole network.
  public var entry: Ranking.Entry
  /// The best rank in the middle part of the draws.
  public var best: Int
  /// The median rank over all draws.
  public var median: Int
  /// The worst rank in the middle part of the draws.
  public var worst: Int
}

extension Network {
  /// Ranks with intervals, instead of one falsely exact rank.
  ///
  /// Each draw keeps every meeting with the probability of its confidence (a meeting is kept or
  /// lost for all its edges together) and ranks anew. The interval holds the middle `level` of the
  /// ranks drawn. Articles of co-mentions are certain, so there all intervals are single ranks.
  ///
  /// - Parameters:
  ///   - measure: What to rank by.
  ///   - knowledge: The graph that the network was projected from.
  ///   - level: The share of the draws that the interval holds.
  ///   - draws: How many draws.
  ///   - seed: The same seed gives the same intervals.
  /// - Returns: In the order of the ranking of the whole network.
  /// - Throws: ``GraphError`` for parameters out of range and where an iteration does not converge.
  /// - Complexity: `draws` times that of the measure.
  public func rankIntervals(
    by measure: RankingMeasure, in knowledge: KnowledgeGraph, level: Double = 0.9, draws: Int = 200,
    seed: UInt64 = 1
  ) throws(GraphError) -> [RankInterval] {
    guard level > 0, level <= 1 else {
      throw .invalidParameter(name: "level", value: level, expected: "a number above 0, up to 1")
    }
    guard draws > 0 else {
      throw .invalidParameter(name: "draws", value: Double(draws), expected: "1 or more")
    }
    let whole = try Ranking(self, by: measure)
    var ranks = [[Int]](repeating: [], count: nodes.count)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<draws {
      let kept = knowledge.meetings.map { generator.unit() < $0.confidence }
      let drawn = graph { tier == .coMentioned || kept[Int($0)] }
      let ranking = Ranking(self, by: measure, scores: try measure.scores(of: drawn))
      for entry in ranking.entries { ranks[entry.node.index].append(entry.rank) }
    }
    let tail = Int((1 - level) / 2 * Double(draws - 1))
    return whole.entries.map { entry in
      let sorted = ranks[entry.node.index].sorted()
      return RankInterval(
        entry: entry, best: sorted[tail], median: sorted[(draws - 1) / 2],
        worst: sorted[draws - 1 - tail])
    }
  }
}
