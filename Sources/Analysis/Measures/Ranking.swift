public import Graphs

/// The nodes of a network from the highest score to the lowest, with their names.
///
/// Scores that differ only by rounding (less than about 10⁻¹² of their size) are equal: such nodes
/// share a rank, the next rank is counted on (1, 2, 2, 4), and they are listed in order of key.
public struct Ranking: Sendable, Equatable {
  /// A place in the ranking.
  public struct Entry: Sendable, Equatable {
    /// The rank, from 1; equal scores share one.
    public var rank: Int
    /// The node.
    public var node: NodeID
    /// What it stands for.
    public var entity: EntityReference
    /// The entity's key.
    public var key: String
    /// The form to show.
    public var label: String
    /// The score.
    public var score: Double
  }

  /// What the nodes are ranked by.
  public let measure: RankingMeasure
  /// All nodes, highest score first.
  public let entries: [Entry]

  /// Ranks a network.
  ///
  /// - Throws: ``GraphError`` where an iteration does not converge.
  /// - Complexity: that of the measure, and O(|V| log |V|).
  public init(_ network: Network, by measure: RankingMeasure) throws(GraphError) {
    self.init(network, by: measure, scores: try measure.scores(of: network.graph))
  }

  /// Ranks a network by given scores, one per node.
  init(_ network: Network, by measure: RankingMeasure, scores: [Double]) {
    self.measure = measure
    let rounded = scores.map(Self.rounded)
    let order = network.nodes.indices.sorted {
      rounded[$0] != rounded[$1]
        ? rounded[$0] > rounded[$1] : network.nodes[$0].key < network.nodes[$1].key
    }
    var entries: [Entry] = []
    entries.reserveCapacity(order.count)
    var previous: Double?
    for index in order {
      let node = network.nodes[index]
      let rank =
        previous == rounded[index] ? entries.last?.rank ?? 1 : entries.count + 1
      previous = rounded[index]
      entries.append(
        Entry(
          rank: rank, node: NodeID(index), entity: node.entity, key: node.key, label: node.label,
          score: scores[index]))
    }
    self.entries = entries
  }

  /// A score without its last 12 binary digits: 40 remain, so that it is exact to 10⁻¹².
  static func rounded(_ score: Double) -> Double {
    guard score.isFinite else { return score }
    let bits = (score.bitPattern &+ 0x800) & ~0xFFF
    return Double(bitPattern: bits)
  }
}
