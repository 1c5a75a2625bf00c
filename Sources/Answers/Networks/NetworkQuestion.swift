package import Analysis
package import JSON
package import Knowledge

/// The question how large, how dense and how connected a network is.
package struct NetworkQuestion: Question {
  /// Which network.
  package var choice: NetworkChoice
  /// How many threads share the work; no result depends on it.
  package var threads: Int

  /// A question about a network.
  package init(about choice: NetworkChoice = NetworkChoice(), threads: Int = 1) {
    self.choice = choice
    self.threads = threads
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> NetworkAnswer {
    let network = try choice.network(of: graph, naming: &names)
    return NetworkAnswer(
      graph: graph, network: network, figures: GraphFigures(network.graph, threads: threads))
  }
}

/// A network in a few figures and the distribution of its degrees.
package struct NetworkAnswer: Answer {
  let graph: KnowledgeGraph
  /// The network.
  package let network: Network
  /// Its figures.
  package let figures: GraphFigures

  package var isEmpty: Bool { network.nodes.isEmpty }

  package var lines: [String] {
    isEmpty
      ? [Network.emptyText]
      : TextLayout.wrap(network.terms(in: graph)) + [""] + figures.lines
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.terms(of: network, in: graph)
      json.members(of: figures)
    }
  }

  package var table: CSVTable { figures.table }
}
