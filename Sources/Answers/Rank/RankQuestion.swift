package import Analysis
import Graphs
package import JSON
package import Knowledge

/// The question who is most central in a network.
package struct RankQuestion: Question {
  /// Which network.
  package var choice: NetworkChoice
  /// What the nodes are ranked by.
  package var measure: RankingMeasure
  /// How many are listed; nil for all.
  package var limit: Int?

  /// A question about a network.
  package init(
    about choice: NetworkChoice = NetworkChoice(), by measure: RankingMeasure = .standard,
    limit: Int? = nil
  ) {
    self.choice = choice
    self.measure = measure
    self.limit = limit
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> RankAnswer {
    let ranked = try ranked(in: graph, naming: &names)
    let ranking = try ranked.computed { network throws(GraphError) in
      try Ranking(network, by: measure)
    }
    return RankAnswer(
      ranked: ranked, entries: Array(ranking.entries.prefix(limit ?? .max)))
  }
}

extension RankQuestion {
  /// The network that is ranked, and by what.
  func ranked(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> RankedNetwork {
    RankedNetwork(
      graph: graph, network: try choice.network(of: graph, naming: &names), measure: measure)
  }
}

/// The nodes of a network, from the most to the least central.
package struct RankAnswer: Answer {
  let ranked: RankedNetwork
  /// Those who are listed, highest score first.
  package let entries: [Ranking.Entry]

  package var isEmpty: Bool { entries.isEmpty }

  package var lines: [String] {
    isEmpty
      ? [Network.emptyText] : ranked.heading + [""] + Ranking.Entry.lines(of: entries)
  }

  package func write(to json: inout JSONWriter) {
    ranked.write(to: &json) { $0.member("ranking", entries) }
  }

  package var table: CSVTable {
    var table = CSVTable(Ranking.Entry.columns)
    for entry in entries { table.append(entry.fields) }
    return table
  }
}
