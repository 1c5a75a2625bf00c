import Analysis
import Formats
import JSON

/// Sums a network up in a few figures and the distribution of degrees.
struct NetworkAction {
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
    let figures = GraphFigures(network.graph, threads: source.threads)
    switch form {
    case .text where network.nodes.isEmpty:
      try console.print("The network is empty: no such meeting links two of them.")
    case .text:
      try console.output.write(
        TextLayout.bytes(TextLayout.wrap(network.terms(in: graph)) + [""] + figures.lines))
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.terms(of: network, in: graph)
        json.members(of: figures)
      }
      json.endLine()
      try console.output.write(json.bytes)
    case .csv: try console.output.write(figures.table)
    }
    return network.nodes.isEmpty ? .incomplete : status
  }
}
