package import Analysis
import Graphs
package import JSON
package import Knowledge

/// The question without whom a part of the network would fall into groups.
package struct BrokersQuestion: Question {
  /// Which network.
  package var choice: NetworkChoice
  /// How many are listed; nil for all.
  package var limit: Int?

  /// A question about a network.
  package init(about choice: NetworkChoice = NetworkChoice(), limit: Int? = nil) {
    self.choice = choice
    self.limit = limit
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> BrokersAnswer {
    let network = try choice.network(of: graph, naming: &names)
    return BrokersAnswer(
      graph: graph, network: network, brokers: network.brokers(), limit: limit)
  }
}

/// Those who alone link groups with each other.
package struct BrokersAnswer: Answer {
  let graph: KnowledgeGraph
  let network: Network
  /// All of them, those who hold most pairs together first.
  package let brokers: [Broker]
  let limit: Int?

  private var shown: ArraySlice<Broker> { brokers.prefix(limit ?? .max) }

  package var isEmpty: Bool { brokers.isEmpty }

  package var lines: [String] {
    guard !isEmpty else { return ["Nobody alone links two groups in this network."] }
    let count = brokers.count
    var lines = TextLayout.wrap(
      "\(Plural.count(count, "node")) of \(network.nodes.count) "
        + "alone \(Plural.form(count, "links", "link")) groups with each other. \(network.terms(in: graph))"
    )
    for broker in shown {
      lines += [""]
      lines += TextLayout.wrap(
        "\(broker.label): \(Plural.count(broker.separatedPairs, "pair")) "
          + "\(Plural.form(broker.separatedPairs, "has", "have")) no other way", rest: "  ")
      for group in broker.groups.prefix(6) {
        let names = group.prefix(5).map { network.nodes[$0.index].label }
        let more = group.count - names.count
        lines += TextLayout.wrap(
          "\(group.count): " + names.joined(separator: " · ") + (more > 0 ? " … \(more) more" : ""),
          first: "  ", rest: "     ")
      }
      let hidden = broker.groups.count - 6
      if hidden > 0 { lines.append("  … and \(Plural.count(hidden, "more group"))") }
    }
    return lines
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.members(of: network, in: graph)
      json.member("brokers", shown) { json, broker in
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
  }

  /// One line per member of a group.
  package var table: CSVTable {
    var table = CSVTable([
      "broker_key", "broker", "separated_pairs", "group", "size", "key", "label",
    ])
    for broker in shown {
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
    return table
  }
}
