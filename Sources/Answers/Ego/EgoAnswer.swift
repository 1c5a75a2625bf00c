package import Analysis
import Graphs
package import JSON
import Knowledge

/// Those around someone, and the links among them.
package struct EgoAnswer: Answer {
  let graph: KnowledgeGraph
  let network: Network
  let center: EntityReference
  let depth: Int
  /// Who is around the centre; nil where no link leads there.
  package let ego: EgoNetwork?

  package var isEmpty: Bool { ego == nil }

  package var lines: [String] {
    guard let ego else { return ["No link leads to \(graph.label(of: center))."] }
    let center = network.nodes[ego.center.index].label
    var lines = TextLayout.wrap(
      "\(center) and \(Plural.count(ego.members.count - 1, "other")) within "
        + "\(Plural.count(depth, "link")); "
        + "\(Plural.count(ego.edges.count, "link")) among them. Of the pairs of others, "
        + "\(ScoreText.text(of: ego.densityWithoutCenter * 100)) % are linked. "
        + network.terms(in: graph))
    let (links, strength) = linksWithin(ego)
    for distance in 1...max(1, ego.members.last?.distance ?? 1) {
      let nodes = ego.members.filter { $0.distance == distance }.map(\.node.index).sorted {
        strength[$0] != strength[$1]
          ? strength[$0] > strength[$1] : network.nodes[$0].key < network.nodes[$1].key
      }
      guard !nodes.isEmpty else { continue }
      lines += ["", "\(Plural.count(distance, "link")) away (links within, weight, name)"]
      var table = TextTable(numberColumns: 2)
      for node in nodes {
        table.append([
          "\(links[node])", ScoreText.text(of: strength[node]), network.nodes[node].label,
        ])
      }
      lines += table.lines(indent: "  ")
    }
    return lines
  }

  /// For each node the number and the sum of the weights of its links among the members.
  private func linksWithin(_ ego: EgoNetwork) -> (counts: [Int], strengths: [Double]) {
    var counts = [Int](repeating: 0, count: network.nodes.count)
    var strengths = [Double](repeating: 0, count: network.nodes.count)
    for id in ego.edges {
      let edge = network.edges[id.index]
      for node in [edge.source.index, edge.target.index] {
        strengths[node] += edge.weight
        counts[node] += 1
      }
    }
    return (counts, strengths)
  }

  package func write(to json: inout JSONWriter) {
    guard let ego else { return json.null() }
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
  }

  private static let columns = [
    "source", "target", "weight", "source_label", "target_label", "source_distance",
    "target_distance", "evidence",
  ]

  /// One line per link.
  package var table: CSVTable {
    var table = CSVTable(Self.columns)
    guard let ego else { return table }
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
    return table
  }
}
