import Knowledge

/// The graph's institutions.
enum InstitutionNodes {
  /// The nodes, sorted by key, and for each body its id.
  ///
  /// - Complexity: O(n log n) for n mentions.
  static func make(
    _ resolution: InstitutionResolution, _ records: [ArticleRecord]
  ) -> (nodes: [KnowledgeGraph.Institution], ids: [InstitutionID]) {
    var minter = KeyMinter()
    var keyed: [(body: Int, node: KnowledgeGraph.Institution)] = []
    for (body, members) in resolution.bodies.enumerated() {
      var names: [String] = []
      var expanded: [String] = []
      var aliases: [String] = []
      var mentions: [KnowledgeGraph.Mention] = []
      var evidence: [KnowledgeGraph.SourcedEvidence] = []
      for member in members {
        let entry = resolution.entries[member]
        let institution = records[entry.record].institutions[entry.position]
        let article = ArticleID(rawValue: UInt32(entry.record))
        let shown = InstitutionName.withoutParenthesis(institution.name).name
        names.append(shown)
        // An expansion says more than an acronym, however often the acronym stands.
        if entry.name.acronym == nil { expanded.append(shown) }
        aliases += institution.aliases + [institution.name]
        if mentions.last?.article != article {
          mentions.append(.init(article: article, name: institution.name))
        }
        evidence += institution.evidence.map { .init(article: article, evidence: $0) }
      }
      let country = members.compactMap { resolution.entries[$0].country }.first
      let name = DisplayName.choose(expanded.isEmpty ? names : expanded)
      keyed.append(
        (
          body,
          KnowledgeGraph.Institution(
            key: minter.mint("institution", name, state: country), name: name,
            aliases: DisplayName.others(than: name, among: names + aliases), country: country,
            mentions: mentions, evidence: evidence)
        ))
    }
    keyed.sort { $0.node.key < $1.node.key }
    var ids = [InstitutionID](repeating: InstitutionID(rawValue: 0), count: keyed.count)
    for (id, entry) in keyed.enumerated() { ids[entry.body] = InstitutionID(rawValue: UInt32(id)) }
    return (keyed.map(\.node), ids)
  }
}
