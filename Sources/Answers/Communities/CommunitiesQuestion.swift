package import Analysis
import Graphs
package import JSON
package import Knowledge

/// The question which groups met more among themselves than with others.
package struct CommunitiesQuestion: Question {
  /// Which network.
  package var choice: NetworkChoice
  /// Above 1 gives more and smaller communities.
  package var resolution: Double
  /// Another seed may give another division of much the same quality.
  package var seed: UInt64
  /// How many members and meetings of each are told in a text; nil for all.
  package var limit: Int?

  /// A question about a network.
  package init(
    about choice: NetworkChoice = NetworkChoice(), resolution: Double = 1, seed: UInt64 = 1,
    limit: Int? = nil
  ) {
    self.choice = choice
    self.resolution = resolution
    self.seed = seed
    self.limit = limit
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> CommunitiesAnswer {
    let network = try choice.network(of: graph, naming: &names)
    let (communities, modularity) = network.communities(resolution: resolution, seed: seed)
    return CommunitiesAnswer(
      graph: graph, network: network, communities: communities, modularity: modularity,
      resolution: resolution, limit: limit)
  }
}

/// Groups whose members met each other more than others, and the meetings that make them.
package struct CommunitiesAnswer: Answer {
  let graph: KnowledgeGraph
  let network: Network
  /// The groups, largest first.
  package let communities: [Community]
  /// How marked the division is.
  package let modularity: Double
  let resolution: Double
  let limit: Int?

  package var isEmpty: Bool { communities.isEmpty }

  package var lines: [String] {
    guard !isEmpty else { return [Network.emptyText] }
    var lines = TextLayout.wrap(
      Plural.count(communities.count, "community", "communities")
        + " of \(Plural.count(network.nodes.count, "node")), modularity "
        + "\(ScoreText.text(of: modularity)) (Leiden method, resolution "
        + "\(ScoreText.text(of: resolution))). \(network.terms(in: graph))")
    for (index, community) in communities.enumerated() {
      lines += [
        "",
        "\(index + 1). \(Plural.count(community.nodes.count, "member")); links within weigh "
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
      if hidden > 0 { lines.append("    … and \(Plural.count(hidden, "more meeting"))") }
    }
    return lines
  }

  package func write(to json: inout JSONWriter) {
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
  }

  /// One line per member.
  package var table: CSVTable {
    var table = CSVTable(["community", "size", "key", "label"])
    for (index, community) in communities.enumerated() {
      for node in community.nodes {
        let node = network.nodes[node.index]
        table.append(["\(index + 1)", "\(community.nodes.count)", node.key, node.label])
      }
    }
    return table
  }
}
