import Analysis
import Graphs
import Knowledge

/// Who is linked with whom by what: a network as a diagram needs it.
///
/// A meeting of many becomes a node, so that a summit of twenty is twenty edges and not 190.
struct MeetingProjection {
  /// Two nodes and what links them.
  struct Link {
    /// Positions in `nodes`, `source` < `target`.
    var source: Int
    var target: Int
    /// Meetings that took place, in the order of the graph.
    var held: [MeetingID] = []
    /// Meetings that did not, or not yet.
    var planned: [MeetingID] = []
    /// Articles that name both, in a network of co-mentions.
    var articles: [ArticleID] = []
    /// How surprising the weight is, from 0 to 1, the smaller the more; nil for links with hubs.
    var significance: Double?

    var meetings: [MeetingID] { held + planned }
    var weight: Int { held.count + planned.count + articles.count }
    var isPlannedOnly: Bool { held.isEmpty && articles.isEmpty }
  }

  /// The network that was asked for.
  let network: Network
  /// The nodes: those of the network, then the meetings that became nodes.
  private(set) var nodes: [EntityReference] = []
  /// The edges, in the order of their nodes.
  private(set) var links: [Link] = []
  /// For each node, the number of meetings with somebody else.
  private(set) var meetingCounts: [Int] = []
  /// How many nodes are not such meetings.
  private(set) var ownCount = 0

  /// Shows a graph's meetings, from the network of their view.
  ///
  /// - Parameter hubSize: The most parties of a meeting that is drawn as links among all of them.
  /// - Complexity: O(m · p²) for m meetings of p parties.
  init(
    _ networks: GraphNetworks, view: NetworkView, tier: LinkTier, filter: MeetingFilter,
    hubSize: Int
  ) {
    let graph = networks.graph
    network = networks.network(view: view, tier: tier, filter: filter)
    if view == .personMeeting, tier != .coMentioned {
      addParticipants(of: graph, tier: tier)
    } else {
      addPairs(of: graph, hubSize: hubSize)
    }
    links.sort { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// Links between two entities that met, and large meetings as nodes.
  private mutating func addPairs(of graph: KnowledgeGraph, hubSize: Int) {
    nodes = network.nodes.map(\.entity)
    ownCount = nodes.count
    let isOfArticles = network.tier == .coMentioned
    var members = [[Int]](
      repeating: [], count: isOfArticles ? graph.articles.count : graph.meetings.count)
    func sources(of edge: Network.Edge) -> [Int] {
      isOfArticles
        ? network.articles(of: edge.id).map { Int($0.rawValue) }
        : network.meetings(of: edge.id).map { Int($0.rawValue) }
    }
    for edge in network.edges {
      for source in sources(of: edge) {
        members[source] += [edge.source.index, edge.target.index]
      }
    }
    meetingCounts = [Int](repeating: 0, count: nodes.count)
    for source in members.indices where !members[source].isEmpty {
      members[source] = Array(Set(members[source])).sorted()
      for node in members[source] { meetingCounts[node] += 1 }
    }
    let isHub = members.map { !isOfArticles && $0.count > hubSize }
    let significances = network.graph.disparitySignificances()
    for edge in network.edges {
      let kept = sources(of: edge).filter { !isHub[$0] }
      guard !kept.isEmpty else { continue }
      var link = Link(source: edge.source.index, target: edge.target.index)
      link.significance =
        significances.indices.contains(edge.id.index) ? significances[edge.id.index] : nil
      for source in kept {
        if isOfArticles {
          link.articles.append(ArticleID(rawValue: UInt32(source)))
        } else {
          link.add(MeetingID(rawValue: UInt32(source)), of: graph)
        }
      }
      links.append(link)
    }
    for meeting in members.indices where isHub[meeting] {
      addHub(MeetingID(rawValue: UInt32(meeting)), linking: members[meeting], of: graph)
    }
  }

  /// Every meeting as a node, with its people and with the bodies and states that took part as such.
  private mutating func addParticipants(of graph: KnowledgeGraph, tier: LinkTier) {
    var rosters: [(meeting: MeetingID, members: [EntityReference])] = []
    for id in graph.meetings(matching: network.filter) {
      let meeting = graph[id]
      var members = meeting.participations
        .filter { ($0.role == .witness) == (tier == .coPresent) }
        .map { EntityReference.person($0.person) }
      if tier == .met {
        members += meeting.institutions.map { .institution($0) }
        members += meeting.countries.map { .country($0) }
      }
      members = Array(Set(members)).sorted()
      if members.count > 1 { rosters.append((id, members)) }
    }
    nodes = Array(Set(rosters.flatMap(\.members))).sorted()
    ownCount = nodes.count
    meetingCounts = [Int](repeating: 0, count: nodes.count)
    var positions: [EntityReference: Int] = [:]
    for (index, entity) in nodes.enumerated() { positions[entity] = index }
    for (meeting, entities) in rosters {
      let members = entities.compactMap { positions[$0] }
      for node in members { meetingCounts[node] += 1 }
      addHub(meeting, linking: members, of: graph)
    }
  }

  private mutating func addHub(
    _ meeting: MeetingID, linking members: [Int], of graph: KnowledgeGraph
  ) {
    let hub = nodes.count
    nodes.append(.meeting(meeting))
    meetingCounts.append(members.count)
    for node in members {
      var link = Link(source: node, target: hub)
      link.add(meeting, of: graph)
      links.append(link)
    }
  }

  /// How many links each node is away from one of them; nil where no link leads there.
  ///
  /// Two who are linked by a meeting that is a node are one link apart; the meeting itself counts
  /// as near as the nearest of them in the network of people, and as a link in that of meetings.
  ///
  /// - Complexity: O(|V| + |E|).
  func distances(from entity: EntityReference) -> [Int?] {
    var halves = [Int?](repeating: nil, count: nodes.count)
    guard let start = nodes.firstIndex(of: entity) else { return halves }
    let spoke = network.view == .personMeeting ? 2 : 1
    var neighbours = [[(node: Int, length: Int)]](repeating: [], count: nodes.count)
    for link in links {
      let length = link.target >= ownCount ? spoke : 2
      neighbours[link.source].append((link.target, length))
      neighbours[link.target].append((link.source, length))
    }
    // Lengths are 1 and 2, so each node enters a level at most twice.
    var levels: [[Int]] = [[start]]
    var level = 0
    while level < levels.count {
      for node in levels[level] where halves[node] == nil {
        halves[node] = level
        for (next, length) in neighbours[node] where halves[next] == nil {
          while levels.count <= level + length { levels.append([]) }
          levels[level + length].append(next)
        }
      }
      level += 1
    }
    return halves.map { $0.map { ($0 + 1) / 2 } }
  }

  /// The state that a person acts for: that of a present post, else the first one known.
  static func country(of person: KnowledgeGraph.Person) -> CountryCode? {
    let posts = person.tenures.filter { $0.period == .current || $0.period == .acting }
    return posts.compactMap(\.country).first ?? person.countries.first
  }
}

extension MeetingProjection.Link {
  fileprivate mutating func add(_ meeting: MeetingID, of graph: KnowledgeGraph) {
    if graph[meeting].status == .held { held.append(meeting) } else { planned.append(meeting) }
  }
}
