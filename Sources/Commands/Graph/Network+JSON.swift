import Analysis
import Formats

extension JSONWriter {
  /// Writes what a network is, as members of an object.
  mutating func members(of network: Network) {
    member("view", network.view.rawValue)
    member("tier", network.tier.rawValue)
    member("weighting", network.weighting.rawValue)
    member("nodes", network.nodes.count)
    member("links", network.edges.count)
  }

  /// Writes an object with the key and the label of a node.
  mutating func value(_ node: Network.Node) {
    object { json in
      json.member("key", node.key)
      json.member("label", node.label)
    }
  }
}
