import Analysis
import Graphs
import Knowledge

/// What tells the nodes of a diagram apart: their states, or the communities that they form.
struct DiagramGrouping {
  /// The groups, the largest first.
  private(set) var groups: [Diagram.Group] = []
  /// Per node, the key of its group.
  private(set) var groupOf: [String?]
  /// What the legend says of grounds under the groups; nil for colour alone.
  private(set) var mark: String?

  init(
    nodes: [Diagram.Node], network: MeetingProjection, in graph: KnowledgeGraph,
    options: DiagramOptions
  ) {
    groupOf = nodes.map(\.group)
    switch options.grouping {
    case .countries: groups = Self.countries(of: nodes, options.language)
    case .communities:
      setCommunities(of: nodes, network, graph: graph, options.language)
    }
  }

  /// The countries with most nodes, as many as there are colours, if colours tell nodes apart.
  private static func countries(
    of nodes: [Diagram.Node], _ language: DisplayLanguage
  ) -> [Diagram.Group] {
    if nodes.allSatisfy({ $0.kind == .country || $0.kind == .meeting }) { return [] }
    var counts: [String: Int] = [:]
    for node in nodes where node.kind != .meeting {
      if let group = node.group { counts[group, default: 0] += 1 }
    }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return order.prefix(GroupPalette.colors.count).map { code, _ in
      Diagram.Group(key: code, name: CountryCode(code).map(language.name) ?? code)
    }
  }

  /// The communities of the whole network, so that thinning a picture does not change them; those
  /// of three shown members or more get a ground.
  private mutating func setCommunities(
    of nodes: [Diagram.Node], _ projection: MeetingProjection, graph: KnowledgeGraph,
    _ language: DisplayLanguage
  ) {
    let network = projection.network
    let (communities, modularity) = network.communities()
    var communityOf: [String: Int] = [:]
    for (number, community) in communities.enumerated() {
      for node in community.nodes { communityOf[network.nodes[node.index].key] = number }
    }
    addHubs(of: projection, in: graph, to: &communityOf)
    var members = [[Int]](repeating: [], count: communities.count)
    for (index, node) in nodes.enumerated() {
      if let number = communityOf[node.id] { members[number].append(index) }
    }
    let shown = members.indices.filter { members[$0].count > 2 }
      .sorted { (members[$1].count, $0) < (members[$0].count, $1) }
      .prefix(GroupPalette.colors.count)
    groupOf = nodes.map { _ in nil }
    for (rank, number) in shown.enumerated() {
      let key = "community.\(rank + 1)"
      for index in members[number] { groupOf[index] = key }
      // Sizes differ by links; the names are those of the best linked, as in the list of members.
      let named = members[number].filter { nodes[$0].kind != .meeting }
        .sorted { (nodes[$1].size, nodes[$0].id) < (nodes[$0].size, nodes[$1].id) }
      let names = named.prefix(2).map { nodes[$0].label }.joined(separator: ", ")
      let rest = named.count - min(named.count, 2)
      groups.append(
        Diagram.Group(
          key: key,
          name: rest > 0
            ? "\(names) " + language.pick("and \(rest) more", "et \(rest) autres") : names,
          sign: String(rank + 1)))
    }
    guard !groups.isEmpty else { return }
    let total = communities.count { $0.nodes.count > 1 }
    let number = DOTAttributes.number(modularity)
    let decimal = language.pick(number, number.replacing(".", with: ","))
    mark = language.pick(
      "Tinted: communities (Leiden method, modularity \(decimal)), "
        + "\(groups.count) of \(total) marked",
      "Fonds teintés : communautés (méthode de Leiden, modularité \(decimal)), "
        + "\(groups.count) sur \(total)")
  }

  /// Counts a meeting that is a node of its own to the community of most who were there.
  private func addHubs(
    of projection: MeetingProjection, in graph: KnowledgeGraph, to communityOf: inout [String: Int]
  ) {
    var members: [Int: [Int?]] = [:]
    for link in projection.links where link.target >= projection.ownCount {
      members[link.target, default: []].append(
        communityOf[graph.key(of: projection.nodes[link.source])])
    }
    for (hub, communities) in members {
      let key = graph.key(of: projection.nodes[hub])
      guard communityOf[key] == nil else { continue }
      for community in Set(communities.compactMap { $0 })
      where communities.count(where: { $0 == community }) * 2 > communities.count {
        communityOf[key] = community
      }
    }
  }
}
