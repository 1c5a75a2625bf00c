package import Analysis
import Graphs

/// What is asked of any graph, and with which parameters.
package struct GraphQuestion: Sendable {
  /// What is measured.
  package var measures: [Measure]
  /// What measures are told; lengths, restart and nodes are found for each graph.
  package var parameters: MeasureParameters
  /// Whether the weights are lengths already, rather than strengths.
  package var weightsAreLengths = false
  /// Where PageRank starts anew, by name; everywhere where empty.
  package var restart: [String] = []
  /// Where paths, distances and walks start.
  package var start: String?
  /// Where paths end.
  package var end: String?
  /// How many nodes, edges or groups a text lists; nil for all.
  package var limit: Int?

  /// A question.
  package init(measures: [Measure], parameters: MeasureParameters = MeasureParameters()) {
    self.measures = measures
    self.parameters = parameters
  }

  /// The answer for a graph.
  ///
  /// - Throws: A ``QuestionError`` for names that are not in the graph, and where a measure cannot
  ///   be computed.
  package func answer(in graph: NamedGraph) throws(QuestionError) -> GraphAnswer {
    var parameters = parameters
    parameters.length =
      graph.graph.isWeighted ? (weightsAreLengths ? .weight : .inverseWeight) : .hops
    if !restart.isEmpty {
      var weights = [Double](repeating: 0, count: graph.graph.nodeCount)
      for name in restart { weights[try graph.node(named: name).index] += 1 }
      parameters.restart = weights
    }
    var answer = GraphAnswer(graph, limit: limit)
    for measure in measures { try add(measure, parameters, to: &answer) }
    return answer
  }

  private func add(
    _ measure: Measure, _ parameters: MeasureParameters, to answer: inout GraphAnswer
  ) throws(QuestionError) {
    let named = answer.graph
    let graph = named.graph
    if measure.countsSteps, parameters.length != .hops {
      throw QuestionError(
        "\(measure.name) counts links as steps; leave out --weighted, or take betweenness.")
    }
    switch measure.computation {
    case .nodes(_, let values):
      let values = try computed(measure) { () throws(GraphError) in try values(graph, parameters) }
      answer.add(values, of: measure, to: \.nodes)
    case .nodesFrom(let values):
      let start = try node(start, "--from", in: named)
      let values = try computed(measure) { () throws(GraphError) in
        try values(graph, start, parameters)
      }
      answer.add(values, of: measure, to: \.nodes)
    case .groups(let values): answer.add(values(graph, parameters), of: measure, to: \.nodes)
    case .edgeList: answer.listsEdges = true
    case .edges(let values):
      answer.listsEdges = true
      answer.add(values(graph, parameters), of: measure, to: \.edges)
    case .summary: answer.summary = GraphFigures(graph, threads: parameters.threads)
    case .paths(let paths):
      let ends = (try node(start, "--from", in: named), try node(end, "--to", in: named))
      answer.paths.append((measure, paths(graph, ends.0, ends.1, parameters)))
    }
  }

  private func computed(
    _ measure: Measure, _ values: () throws(GraphError) -> MeasuredValues
  ) throws(QuestionError) -> MeasuredValues {
    do throws(GraphError) {
      return try values()
    } catch {
      throw QuestionError("\(measure.name) cannot be computed: \(error.description).")
    }
  }

  private func node(
    _ name: String?, _ flag: String, in graph: NamedGraph
  ) throws(QuestionError) -> NodeID {
    guard let name else {
      throw QuestionError("it is not said which node; add \(flag) with a name or number.")
    }
    return try graph.node(named: name)
  }
}
