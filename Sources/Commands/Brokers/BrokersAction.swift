import Analysis
import Formats
import Graphs
import JSON
import Knowledge

/// Lists those without whom a part of the network would fall into groups.
struct BrokersAction {
  /// How many are listed; nil for all.
  var limit: Int?
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
    let brokers = network.brokers()
    let shown = brokers.prefix(limit ?? .max)
    switch form {
    case .text where brokers.isEmpty:
      try console.print("Nobody alone links two groups in this network.")
    case .text:
      try console.output.write(
        TextLayout.bytes(lines(shown, of: brokers.count, network, in: graph)))
    case .json: try console.output.write(json(shown, network, in: graph))
    case .csv: try console.output.write(table(shown, network))
    }
    return brokers.isEmpty ? .incomplete : status
  }

  private func lines(
    _ brokers: ArraySlice<Broker>, of count: Int, _ network: Network, in graph: KnowledgeGraph
  ) -> [String] {
    var lines = TextLayout.wrap(
      "\(BuildSummary.counted(count, "node")) of \(network.nodes.count) "
        + "alone \(count == 1 ? "links" : "link") groups with each other. \(network.terms(in: graph))"
    )
    for broker in brokers {
      lines += [""]
      lines += TextLayout.wrap(
        "\(broker.label): \(BuildSummary.counted(broker.separatedPairs, "pair")) "
          + "\(broker.separatedPairs == 1 ? "has" : "have") no other way", rest: "  ")
      for group in broker.groups.prefix(6) {
        let names = group.prefix(5).map { network.nodes[$0.index].label }
        let more = group.count - names.count
        lines += TextLayout.wrap(
          "\(group.count): " + names.joined(separator: " · ") + (more > 0 ? " … \(more) more" : ""),
          first: "  ", rest: "     ")
      }
      let hidden = broker.groups.count - 6
      if hidden > 0 { lines.append("  … and \(BuildSummary.counted(hidden, "more group"))") }
    }
    return lines
  }

  private func json(
    _ brokers: ArraySlice<Broker>, _ network: Network, in graph: KnowledgeGraph
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.members(of: network, in: graph)
      json.member("brokers", brokers) { json, broker in
        json.object { json in
          json.member("key", broker.key)
          json.member("label", broker.label)
          json.member("separated_pairs", broker.separatedPairs)
          json.member("groups", broker.groups) { json, group in
            json.array { json in
              for node in group { json.value(network.nodes[node.index]) }
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// One line per member of a group.
  private func table(_ brokers: ArraySlice<Broker>, _ network: Network) -> [UInt8] {
    var table = CSVTable([
      "broker_key", "broker", "separated_pairs", "group", "size", "key", "label",
    ])
    for broker in brokers {
      for (index, group) in broker.groups.enumerated() {
        for node in group {
          let node = network.nodes[node.index]
          table.append([
            broker.key, broker.label, "\(broker.separatedPairs)", "\(index + 1)",
            "\(group.count)", node.key, node.label,
          ])
        }
      }
    }
    return table.bytes
  }
}
