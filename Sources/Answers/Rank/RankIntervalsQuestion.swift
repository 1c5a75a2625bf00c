package import Analysis
import Graphs
package import JSON
package import Knowledge

/// The question between which ranks uncertain meetings leave each node of a network.
package struct RankIntervalsQuestion: Question {
  /// The network, the measure, and how many are listed.
  package var ranking: RankQuestion
  /// How often uncertain meetings are drawn.
  package var draws: Int
  /// Another seed gives other draws.
  package var seed: UInt64

  /// A question about a ranking.
  package init(about ranking: RankQuestion, draws: Int = 200, seed: UInt64 = 1) {
    self.ranking = ranking
    self.draws = draws
    self.seed = seed
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> RankIntervalsAnswer {
    let ranked = try ranking.ranked(in: graph, naming: &names)
    let intervals = try ranked.computed { network throws(GraphError) in
      try network.rankIntervals(by: ranking.measure, in: graph, draws: draws, seed: seed)
    }
    return RankIntervalsAnswer(
      ranked: ranked, intervals: Array(intervals.prefix(ranking.limit ?? .max)), draws: draws)
  }
}

/// The ranks between which nodes lie.
package struct RankIntervalsAnswer: Answer {
  let ranked: RankedNetwork
  /// Those who are listed, in the order of the ranking of the whole network.
  package let intervals: [RankInterval]
  let draws: Int

  package var isEmpty: Bool { intervals.isEmpty }

  package var lines: [String] {
    guard !isEmpty else { return [Network.emptyText] }
    var table = TextTable(numberColumns: 3)
    for interval in intervals {
      let span =
        interval.best == interval.worst
        ? "\(interval.best)" : "\(interval.best)–\(interval.worst)"
      table.append([
        interval.entry.rankText, span, interval.entry.scoreText, interval.entry.label,
      ])
    }
    let note = TextLayout.wrap(
      "The second column holds nine tenths of the ranks in \(Plural.count(draws, "draw")) "
        + "in which each meeting takes place with the probability of its confidence.")
    return ranked.heading + note + [""] + table.lines()
  }

  package func write(to json: inout JSONWriter) {
    ranked.write(to: &json) { json in
      json.member("draws", draws)
      json.member("level", 0.9)
      json.member("ranking", intervals) { json, interval in
        json.object { json in
          json.members(of: interval.entry)
          json.member("best_rank", interval.best)
          json.member("median_rank", interval.median)
          json.member("worst_rank", interval.worst)
        }
      }
    }
  }

  package var table: CSVTable {
    var table = CSVTable(Ranking.Entry.columns + ["best_rank", "median_rank", "worst_rank"])
    for interval in intervals {
      table.append(
        interval.entry.fields
          + [interval.best, interval.median, interval.worst].map(String.init))
    }
    return table
  }
}
