import Analysis
import JSON
import Knowledge

extension Network {
  /// What texts say of a network without links.
  static let emptyText = "The network is empty: no such meeting links two of them."

  /// What the figures of the network hold for, in a sentence or two: its nodes, its links, and the
  /// meetings that count.
  func terms(in graph: KnowledgeGraph) -> String {
    var conditions: [String] = []
    if let from = filter.from { conditions.append("from \(from)") }
    if let to = filter.to { conditions.append("up to \(to)") }
    if !filter.kinds.isEmpty {
      conditions.append(
        "of the kind " + filter.kinds.map(\.rawValue).sorted().joined(separator: " or "))
    }
    if !filter.countries.isEmpty {
      conditions.append(
        "that concern " + filter.countries.sorted().map(\.description).joined(separator: " or "))
    }
    if !filter.people.isEmpty {
      conditions.append(
        "with " + filter.people.sorted().map { graph[$0].name }.joined(separator: " or "))
    }
    if filter.minimumConfidence > 0 {
      conditions.append("at least \(filter.minimumConfidence) sure")
    }
    let statuses = MeetingStatus.allCases.filter(filter.statuses.contains).map(\.rawValue)
    if filter.statuses != [.held] { conditions.append(statuses.joined(separator: " or ")) }
    let terms = "View \(view.rawValue), tier \(tier.rawValue), weighting \(weighting.rawValue)."
    guard !conditions.isEmpty else { return terms }
    return terms + " Only meetings " + conditions.joined(separator: ", ") + "."
  }
}

extension JSONWriter {
  /// Writes what a network is, which meetings count, and its size, as members of an object.
  mutating func members(of network: Network, in graph: KnowledgeGraph) {
    terms(of: network, in: graph)
    member("nodes", network.nodes.count)
    member("links", network.edges.count)
  }

  /// Writes what a network is and which meetings count, as members of an object.
  mutating func terms(of network: Network, in graph: KnowledgeGraph) {
    member("view", network.view.rawValue)
    member("tier", network.tier.rawValue)
    member("weighting", network.weighting.rawValue)
    let filter = network.filter
    key("filter")
    object { json in
      json.member("from", filter.from?.description)
      json.member("to", filter.to?.description)
      json.member(
        "statuses", MeetingStatus.allCases.filter(filter.statuses.contains).map(\.rawValue))
      json.member("kinds", filter.kinds.map(\.rawValue).sorted())
      json.member("countries", filter.countries.sorted().map(\.description))
      json.member("people", filter.people.sorted().map { graph[$0].key })
      json.member("min_confidence", filter.minimumConfidence)
    }
  }

  /// Writes an object with the key and the label of a node.
  mutating func value(_ node: Network.Node) {
    object { json in
      json.member("key", node.key)
      json.member("label", node.label)
    }
  }
}
