import Analysis
import Formats
import Graphs
import JSON
import Knowledge

/// Lists groups whose members met each other more than others, and the meetings that make them.
struct CommunitiesAction {
  /// Above 1 gives more and smaller communities.
  var resolution = 1.0
  /// Another seed may give another division of much the same quality.
  var seed: UInt64 = 1
  /// How many members and meetings of each are told in a text; nil for all.
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
    let (communities, modularity) = network.communities(resolution: resolution, seed: seed)
    switch form {
    case .text where communities.isEmpty:
      try console.print("The network is empty: no such meeting links two of them.")
    case .text:
      let lines = lines(communities, modularity, network, in: graph)
      try console.output.write(TextLayout.bytes(lines))
    case .json: try console.output.write(json(communities, modularity, network, in: graph))
    case .csv: try console.output.write(table(communities, network))
    }
    return communities.isEmpty ? .incomplete : status
  }

  private func lines(
    _ communities: [Community], _ modularity: Double, _ network: Network, in graph: KnowledgeGraph
  ) -> [String] {
    var lines = TextLayout.wrap(
      BuildSummary.counted(communities.count, "community", "communities")
        + " of \(BuildSummary.counted(network.nodes.count, "node")), modularity "
        + "\(ScoreText.text(of: modularity)) (Leiden method, resolution "
        + "\(ScoreText.text(of: resolution))). \(network.terms(in: graph))")
    for (index, community) in communities.enumerated() {
      lines += [
        "",
        "\(index + 1). \(BuildSummary.counted(community.nodes.count, "member")); links within weigh "
          + "\(ScoreText.text(of: community.inside)), to others "
          + "\(ScoreText.text(of: community.outside))",
      ]
      let shown = community.nodes.prefix(limit ?? .max).map { network.nodes[$0.index].label }
      let more = community.nodes.count - shown.count
      lines += TextLayout.wrap(
        shown.joined(separator: " · ") + (more > 0 ? " … and \(more) more" : ""), first: "  ",
        rest: "  ")
      for id in community.meetings.prefix(min(3, limit ?? .max)) {
        lines += TextLayout.wrap(
          graph[id].date.text + ", " + graph.label(of: .meeting(id)), first: "    — ",
          rest: "      ")
      }
      let hidden = community.meetings.count - min(3, limit ?? .max)
      if hidden > 0 { lines.append("    … and \(BuildSummary.counted(hidden, "more meeting"))") }
    }
    return lines
  }

  private func json(
    _ communities: [Community], _ modularity: Double, _ network: Network, in graph: KnowledgeGraph
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("method", "leiden")
      json.member("resolution", resolution)
      json.member("modularity", modularity)
      json.members(of: network, in: graph)
      json.member("communities", communities) { json, community in
        json.object { json in
          json.member("weight_within", community.inside)
          json.member("weight_to_others", community.outside)
          json.member("members", community.nodes) { json, node in
            json.value(network.nodes[node.index])
          }
          json.member("meetings", community.meetings.map { graph[$0].key })
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// One line per member.
  private func table(_ communities: [Community], _ network: Network) -> [UInt8] {
    var table = CSVTable(["community", "size", "key", "label"])
    for (index, community) in communities.enumerated() {
      for node in community.nodes {
        let node = network.nodes[node.index]
        table.append(["\(index + 1)", "\(community.nodes.count)", node.key, node.label])
      }
    }
    return table.bytes
  }
}
