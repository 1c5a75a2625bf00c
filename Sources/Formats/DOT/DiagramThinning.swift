import Text

/// The choice of nodes and edges that keeps a diagram readable.
///
/// Nodes: those with at least *m* meetings, for the smallest *m* that fits the limit; where that
/// would leave less than two thirds of the limit, the highest scores. A hub (a meeting drawn as a
/// node) stays if it links two of them; nodes that stand alone afterwards go. Around a focus, the
/// nearest stay instead.
///
/// Edges: where there are more than two and a quarter per node, a maximum spanning forest and the
/// two strongest edges of each node stay, so that nobody is cut off and the main ties remain; with
/// a level, the forest and the edges of the disparity filter.
struct DiagramThinning {
  /// An edge of the network to thin.
  struct Link {
    var source: Int
    var target: Int
    var weight: Int
    /// How surprising the weight is, the smaller the more; nil keeps the link from being judged.
    var significance: Double?
  }

  /// The node that a picture is about, and how far the others are from it.
  struct Focus {
    /// Links away, per node; nil where none leads there.
    var distances: [Int?]
    /// The farthest that may stay.
    var depth: Int
  }

  /// How the nodes were chosen.
  enum Rule: Equatable {
    case all
    case minimumMeetings(Int)
    case highestScores
    case nearest
  }

  /// Positions of the nodes that stay, ascending.
  private(set) var nodes: [Int] = []
  /// Positions of the links that stay, ascending.
  private(set) var links: [Int] = []
  /// How the nodes were chosen.
  private(set) var rule = Rule.all
  /// How many links between nodes that stay were left out.
  private(set) var hiddenLinkCount = 0
  /// How many nodes are within the focus, before thinning; all where there is none.
  private(set) var candidateCount = 0

  /// Chooses.
  ///
  /// - Parameters:
  ///   - meetingCounts: Per node, the number of meetings with others.
  ///   - scores: Per node; the higher, the more central.
  ///   - isHub: Per node; hubs are not chosen themselves, they follow from the others.
  ///   - limit: The most nodes; nil keeps all nodes that have a link, and all links.
  ///   - focus: Keeps only what is near one node, and where that is too much, the nearest.
  ///   - backboneLevel: Keeps only the links below this significance, and those that alone connect.
  /// - Complexity: O((n + m) · (h + log n)), where h is the highest number of meetings.
  init(
    meetingCounts: [Int], scores: [Double], isHub: [Bool], links all: [Link],
    minimumMeetings: Int, limit: Int?, focus: Focus? = nil, backboneLevel: Double? = nil
  ) {
    var choice = NodeChoice(
      meetingCounts: meetingCounts, scores: scores, isHub: isHub, links: all, focus: focus,
      minimumMeetings: minimumMeetings)
    candidateCount = choice.keep.indices.count { choice.keep[$0] && !isHub[$0] }
    if let limit { choice.reduce(to: limit) }
    rule = choice.rule
    nodes = choice.keep.indices.filter { choice.keep[$0] }
    let candidates = all.indices.filter {
      choice.keep[all[$0].source] && choice.keep[all[$0].target]
    }
    if let backboneLevel {
      links = Self.backbone(of: candidates, in: all, nodeCount: isHub.count) { index, _, _ in
        all[index].significance.map { $0 < backboneLevel } ?? true
      }
    } else if limit != nil, candidates.count * 4 > nodes.count * 9 {
      links = Self.backbone(of: candidates, in: all, nodeCount: isHub.count) { _, first, second in
        first < 2 || second < 2
      }
    } else {
      links = candidates
    }
    hiddenLinkCount = candidates.count - links.count
  }

  /// Whether a node is within the focus; all are where there is none.
  static func isNear(_ node: Int, _ focus: Focus?) -> Bool {
    guard let focus else { return true }
    return focus.distances[node].map { $0 <= focus.depth } ?? false
  }

  /// A maximum spanning forest, and what else is to stay.
  ///
  /// - Parameter keeps: Asked with a link, strongest first, and with how many links of its two ends
  ///   stay already.
  ///
  /// > J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman
  /// > problem", 1956. doi:10.1090/S0002-9939-1956-0078686-7
  private static func backbone(
    of candidates: [Int], in all: [Link], nodeCount: Int, keeps: (Int, Int, Int) -> Bool
  ) -> [Int] {
    var trees = DisjointSets(count: nodeCount)
    var strongest = [Int](repeating: 0, count: nodeCount)
    let order = candidates.sorted { (all[$1].weight, $0) < (all[$0].weight, $1) }
    return order.filter { index in
      let (a, b) = (all[index].source, all[index].target)
      let joins = trees.find(a) != trees.find(b)
      if joins { trees.union(a, b) }
      guard joins || keeps(index, strongest[a], strongest[b]) else { return false }
      strongest[a] += 1
      strongest[b] += 1
      return true
    }.sorted()
  }
}
