import Analysis
public import Knowledge

extension Diagram {
  /// The picture of who met whom.
  ///
  ///     let dot = DOTWriter.dot(Diagram(whoMetWhom: graph))
  ///
  /// Only held meetings count, unless the filter says otherwise. Whoever met nobody is left out and
  /// counted in the note, which also says how the view was thinned. The picture is empty where a
  /// focus is asked for that no link leads to.
  ///
  /// - Complexity: O(m · p² + e log e) for m meetings of p parties and e links.
  public init(whoMetWhom graph: KnowledgeGraph, options: DiagramOptions = DiagramOptions()) {
    self.init(whoMetWhom: GraphNetworks(graph), options: options)
  }

  /// The picture of who met whom, of a network that other formats may show too.
  ///
  /// - Complexity: as above; less where the network is projected already.
  public init(whoMetWhom networks: GraphNetworks, options: DiagramOptions = DiagramOptions()) {
    let graph = networks.graph
    self.init(language: options.language)
    linkUnit = options.tier == .coMentioned ? .articles : .meetings
    let network = MeetingProjection(
      networks, view: options.view, tier: options.tier, filter: options.filter,
      hubSize: max(2, options.hubSize))
    let scores = Self.scores(of: network, in: graph, options: options)
    let focus = options.focus.map {
      DiagramThinning.Focus(distances: network.distances(from: $0), depth: max(0, options.depth))
    }
    let thinning = DiagramThinning(
      meetingCounts: network.meetingCounts, scores: scores,
      isHub: network.nodes.indices.map { $0 >= network.ownCount },
      links: network.links.map {
        .init(
          source: $0.source, target: $0.target, weight: $0.weight, significance: $0.significance)
      },
      minimumMeetings: options.minimumMeetings, limit: options.nodeLimit,
      focus: focus, backboneLevel: options.backboneLevel)

    addNodes(thinning, network, scores, in: graph, options)
    let grouping = DiagramGrouping(nodes: nodes, network: network, in: graph, options: options)
    for index in nodes.indices { nodes[index].group = grouping.groupOf[index] }
    (groups, groupMark) = (grouping.groups, grouping.mark)
    title = options.title ?? Self.title(options, graph)
    subtitle = Self.subtitle(
      graph,
      meetings: network.links.filter {
        DiagramThinning.isNear($0.source, focus) && DiagramThinning.isNear($0.target, focus)
      }.flatMap(\.meetings), language: options.language)
    note = DiagramNote(network: network, thinning: thinning, graph: graph, options: options).text
    summary = Self.summary(of: self)
    if options.isMap {
      placeOnMap(states: thinning.nodes.map { Self.state(of: network.nodes[$0], in: graph) })
    }
  }

  private mutating func addNodes(
    _ thinning: DiagramThinning, _ network: MeetingProjection, _ scores: [Double],
    in graph: KnowledgeGraph, _ options: DiagramOptions
  ) {
    let tooltips = DiagramTooltips(graph: graph, language: options.language)
    let highest = thinning.nodes.map { scores[$0] }.max() ?? 0
    var positions: [Int: Int] = [:]
    for index in thinning.nodes {
      positions[index] = nodes.count
      let size = highest > 0 ? scores[index] / highest : 0
      var node = tooltips.node(
        network.nodes[index], size: size,
        showsDetail: thinning.nodes.count <= 40 && !options.isMap)
      node.isCenter = network.nodes[index] == options.focus
      nodes.append(node)
    }
    for index in thinning.links {
      let link = network.links[index]
      guard let source = positions[link.source], let target = positions[link.target] else {
        continue
      }
      // A meeting that is a node tells its sentence there; its spokes only say which it is.
      let proof =
        link.articles.isEmpty
        ? tooltips.proof(of: link.meetings, isBrief: nodes[target].kind == .meeting)
        : tooltips.proof(of: link.articles)
      edges.append(
        Edge(
          id: "met.\(nodes[source].id).\(nodes[target].id)", source: source, target: target,
          weight: Double(link.weight), style: link.isPlannedOnly ? .dashed : .solid,
          tooltip: "\(nodes[source].label) – \(nodes[target].label)\n\(proof.text)",
          url: proof.url))
    }
  }

  /// Where a node stands on a map.
  private static func state(of entity: EntityReference, in graph: KnowledgeGraph) -> CountryCode? {
    switch entity {
    case .person(let id): MeetingProjection.country(of: graph[id])
    case .institution(let id): graph[id].country
    case .country(let code): code
    case .meeting(let id):
      graph[id].placeCountry ?? graph[id].place.flatMap { graph[$0].country }
    }
  }

  private static func scores(
    of network: MeetingProjection, in graph: KnowledgeGraph, options: DiagramOptions
  ) -> [Double] {
    var degrees = [Double](repeating: 0, count: network.nodes.count)
    for link in network.links {
      degrees[link.source] += Double(link.weight)
      degrees[link.target] += Double(link.weight)
    }
    guard !options.scores.isEmpty else { return degrees }
    return network.nodes.map { node in
      let score = options.scores[graph.key(of: node)] ?? 0
      return score.isFinite ? max(0, score) : 0
    }
  }
}
