import Analysis
import Formats
import Graphs
import JSON
import Knowledge

/// Tells who is around someone, and how they are linked with each other.
struct EgoAction {
  /// Who is in the middle, as the user typed it.
  var name: String
  /// How many links away the farthest may be.
  var depth = 1
  /// Where the graph comes from.
  var source: GraphSource
  /// Which network.
  var choice = NetworkChoice()
  /// For whom the answer is.
  var form = AnswerForm.text

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let center = try EntityFinder(graph).find(name, kinds: choice.kinds)
    let network = try choice.network(of: graph)
    guard let ego = network.egoNetwork(of: center, depth: depth) else {
      switch form {
      case .text: try console.print("No link leads to \(graph.label(of: center)).")
      case .json: try console.print("null")
      case .csv: try console.output.write(CSVTable(Self.columns).bytes)
      }
      return .incomplete
    }
    switch form {
    case .text: try console.output.write(TextLayout.bytes(lines(ego, network, in: graph)))
    case .json: try console.output.write(json(ego, network, in: graph))
    case .csv: try console.output.write(table(ego, network))
    }
    return status
  }

  private func lines(
    _ ego: EgoNetwork, _ network: Network, in graph: KnowledgeGraph
  ) -> [String] {
    let center = network.nodes[ego.center.index].label
    var lines = TextLayout.wrap(
      "\(center) and \(BuildSummary.counted(ego.members.count - 1, "other")) within "
        + "\(BuildSummary.counted(depth, "link")); "
        + "\(BuildSummary.counted(ego.edges.count, "link")) among them. Of the pairs of others, "
        + "\(ScoreText.text(of: ego.densityWithoutCenter * 100)) % are linked. \(network.terms(in: graph))"
    )
    var strength = [Double](repeating: 0, count: network.nodes.count)
    var links = [Int](repeating: 0, count: network.nodes.count)
    for id in ego.edges {
      let edge = network.edges[id.index]
      for node in [edge.source.index, edge.target.index] {
        strength[node] += edge.weight
        links[node] += 1
      }
    }
    for distance in 1...max(1, ego.members.last?.distance ?? 1) {
      let members = ego.members.filter { $0.distance == distance }.sorted {
        strength[$0.node.index] != strength[$1.node.index]
          ? strength[$0.node.index] > strength[$1.node.index]
          : network.nodes[$0.node.index].key < network.nodes[$1.node.index].key
      }
      guard !members.isEmpty else { continue }
      lines += ["", "\(BuildSummary.counted(distance, "link")) away (links within, weight, name)"]
      var table = TextTable(numberColumns: 2)
      for member in members {
        table.append([
          "\(links[member.node.index])", ScoreText.text(of: strength[member.node.index]),
          network.nodes[member.node.index].label,
        ])
      }
      lines += table.lines(indent: "  ")
    }
    return lines
  }

  private func json(_ ego: EgoNetwork, _ network: Network, in graph: KnowledgeGraph) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("center", network.nodes[ego.center.index].key)
      json.member("depth", depth)
      json.terms(of: network, in: graph)
      json.member("density_without_center", ego.densityWithoutCenter)
      json.member("nodes", ego.members) { json, member in
        json.object { json in
          json.member("key", network.nodes[member.node.index].key)
          json.member("label", network.nodes[member.node.index].label)
          json.member("distance", member.distance)
        }
      }
      json.member("links", ego.edges) { json, id in
        let edge = network.edges[id.index]
        json.object { json in
          json.member("source", network.nodes[edge.source.index].key)
          json.member("target", network.nodes[edge.target.index].key)
          json.member("weight", edge.weight)
          json.member("meetings", network.meetings(of: id).map { graph[$0].key })
          json.member("articles", network.articles(of: id).map { graph[$0].id })
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static let columns = [
    "source", "target", "weight", "source_label", "target_label", "source_distance",
    "target_distance", "evidence",
  ]

  /// One line per link.
  private func table(_ ego: EgoNetwork, _ network: Network) -> [UInt8] {
    var table = CSVTable(Self.columns)
    var distance = [Int](repeating: 0, count: network.nodes.count)
    for member in ego.members { distance[member.node.index] = member.distance }
    for id in ego.edges {
      let edge = network.edges[id.index]
      let (source, target) = (edge.source.index, edge.target.index)
      table.append([
        network.nodes[source].key, network.nodes[target].key, CSVTable.field(edge.weight),
        network.nodes[source].label, network.nodes[target].label, "\(distance[source])",
        "\(distance[target])", "\(network.evidenceCount(of: id))",
      ])
    }
    return table.bytes
  }
}
