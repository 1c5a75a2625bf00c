package import Analysis
import Graphs
package import JSON
package import Knowledge

/// The question who is most central in a network within each stretch of time.
package struct RankWindowsQuestion: Question {
  /// The network, the measure, and how many are listed in each stretch.
  package var ranking: RankQuestion
  /// The stretch that slides; nil for everything up to the end of each step.
  package var window: CalendarSpan?
  /// How far it slides each time.
  package var step: CalendarSpan

  /// A question about a ranking.
  package init(about ranking: RankQuestion, window: CalendarSpan?, step: CalendarSpan) {
    self.ranking = ranking
    self.window = window
    self.step = step
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> RankWindowsAnswer {
    let ranked = try ranking.ranked(in: graph, naming: &names)
    let windows = try ranked.computed { network throws(GraphError) in
      try graph.rankings(
        by: ranking.measure, window: window, step: step, view: network.view, tier: network.tier,
        weighting: network.weighting, filter: network.filter)
    }
    return RankWindowsAnswer(ranked: ranked, windows: windows, limit: ranking.limit)
  }
}

/// A ranking per stretch of time.
package struct RankWindowsAnswer: Answer {
  let ranked: RankedNetwork
  /// The rankings, earliest first.
  package let windows: [RankingWindow]
  let limit: Int?

  package var isEmpty: Bool { windows.allSatisfy(\.ranking.entries.isEmpty) }

  private func shown(_ window: RankingWindow) -> ArraySlice<Ranking.Entry> {
    window.ranking.entries.prefix(limit ?? .max)
  }

  package var lines: [String] {
    guard !isEmpty else { return [Network.emptyText] }
    var lines = TextLayout.wrap(
      "By \(ranked.measure.name): \(ranked.measure.summary). "
        + ranked.network.terms(in: ranked.graph))
    for window in windows {
      let nodes = Plural.count(window.ranking.entries.count, "node")
      lines += ["", "\(window.from) to \(window.to): \(nodes)"]
      lines += Ranking.Entry.lines(of: shown(window))
    }
    return lines
  }

  package func write(to json: inout JSONWriter) {
    ranked.write(to: &json) { json in
      json.member("windows", windows) { json, window in
        json.object { json in
          json.member("from", window.from.description)
          json.member("to", window.to.description)
          json.member("ranking", shown(window))
        }
      }
    }
  }

  package var table: CSVTable {
    var table = CSVTable(["from", "to"] + Ranking.Entry.columns)
    for window in windows {
      for entry in shown(window) {
        table.append([window.from.description, window.to.description] + entry.fields)
      }
    }
    return table
  }
}
