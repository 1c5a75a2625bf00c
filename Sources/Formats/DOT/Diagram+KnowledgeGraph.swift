public import Knowledge

extension Diagram {
  /// The picture of who met whom.
  ///
  ///     let dot = DOTWriter.dot(Diagram(whoMetWhom: graph))
  ///
  /// Only held meetings count, unless planned ones are asked for. Whoever met nobody is left out
  /// and counted in the note, which also says how the view was thinned.
  ///
  /// - Complexity: O(m · hubSize² + e log e) for m meetings and e links.
  public init(whoMetWhom graph: KnowledgeGraph, options: DiagramOptions = DiagramOptions()) {
    self.init(language: options.language)
    let network = MeetingProjection(
      graph, view: options.view, includesPlanned: options.includesPlanned,
      hubSize: max(2, options.hubSize))
    let scores = Self.scores(of: network, in: graph, options: options)
    let thinning = DiagramThinning(
      meetingCounts: network.meetingCounts, scores: scores,
      isHub: network.nodes.map { if case .meeting = $0 { true } else { false } },
      links: network.links.map { .init(source: $0.source, target: $0.target, weight: $0.weight) },
      minimumMeetings: options.minimumMeetings, limit: options.nodeLimit)

    let tooltips = DiagramTooltips(graph: graph, language: options.language)
    let highest = thinning.nodes.map { scores[$0] }.max() ?? 0
    var positions: [Int: Int] = [:]
    for index in thinning.nodes {
      positions[index] = nodes.count
      let size = highest > 0 ? scores[index] / highest : 0
      nodes.append(
        tooltips.node(network.nodes[index], size: size, showsDetail: thinning.nodes.count <= 40))
    }
    for index in thinning.links {
      let link = network.links[index]
      guard let source = positions[link.source], let target = positions[link.target] else {
        continue
      }
      let proof = tooltips.proof(of: link.held + link.planned)
      edges.append(
        Edge(
          id: "met.\(nodes[source].id).\(nodes[target].id)", source: source, target: target,
          weight: Double(link.weight), style: link.isPlannedOnly ? .dashed : .solid,
          tooltip: "\(nodes[source].label) – \(nodes[target].label)\n\(proof.text)",
          url: proof.url))
    }
    groups = Self.groups(of: nodes, in: graph)
    title = options.title ?? Self.title(options)
    subtitle = Self.subtitle(
      graph, meetings: network.links.flatMap { $0.held + $0.planned }, language: options.language)
    note = Self.note(network, thinning, graph, options)
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

  /// The countries with most nodes, as many as there are colours, if colours tell nodes apart.
  private static func groups(of nodes: [Node], in graph: KnowledgeGraph) -> [Group] {
    var counts: [String: Int] = [:]
    for node in nodes where node.kind != .meeting {
      if let group = node.group { counts[group, default: 0] += 1 }
    }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if nodes.allSatisfy({ $0.kind == .country || $0.kind == .meeting }) { return [] }
    return order.prefix(DiagramPalette.groupColors.count).map { code, _ in
      let country = graph.countries.first { $0.code.description == code }
      return Group(key: code, name: country?.name ?? code)
    }
  }

  private static func title(_ options: DiagramOptions) -> String {
    let language = options.language
    return switch options.view {
    case .people: language.pick("Who met whom", "Qui a rencontré qui")
    case .meetings: language.pick("Meetings and who took part", "Rencontres et participants")
    case .institutions:
      language.pick("Institutions whose people met", "Institutions qui se sont rencontrées")
    case .countries: language.pick("Countries whose people met", "Pays qui se sont rencontrés")
    }
  }
}

extension KnowledgeGraph {
  /// The stable key of what a node stands for.
  func key(of entity: MeetingProjection.Entity) -> String {
    switch entity {
    case .person(let id): self[id].key
    case .institution(let id): self[id].key
    case .country(let code): "country.\(code)"
    case .meeting(let id): self[id].key
    }
  }
}
