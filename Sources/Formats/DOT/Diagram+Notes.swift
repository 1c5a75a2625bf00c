import Knowledge

/// What a diagram says of itself: the line under the title, and what it leaves out.
extension Diagram {
  /// Period and number of the view's meetings, before thinning, and the number of articles.
  static func subtitle(
    _ graph: KnowledgeGraph, meetings: some Sequence<MeetingID>, language: DiagramLanguage
  ) -> String {
    let ids = Set(meetings)
    let dates = ids.map { graph[$0].date }
    let first = dates.compactMap(\.start).min { $0.firstDay < $1.firstDay }
    let last = dates.compactMap { $0.end ?? $0.start }.max { $0.lastDay < $1.lastDay }
    var parts: [String] = []
    if let first, let last {
      let (from, to) = (language.date(first), language.date(last))
      parts.append(from == to ? from : "\(from) – \(to)")
    }
    parts.append(
      language.counted(
        ids.count, language.name(.meeting), language.name(.meeting) + "s"))
    parts.append(language.counted(graph.articles.count, "article", "articles"))
    return parts.joined(separator: " · ")
  }

  /// Which nodes and links are left out, why, and how to see them.
  static func note(
    _ network: MeetingProjection, _ thinning: DiagramThinning, _ graph: KnowledgeGraph,
    _ options: DiagramOptions
  ) -> String {
    let language = options.language
    var parts: [String] = []
    let (shown, known, noun) = counts(network, thinning, graph, options)
    if shown < known {
      let (some, all) = (language.grouped(shown), language.grouped(known))
      let who = language.pick("\(some) of \(all) \(noun) shown: ", "\(some) \(noun) sur \(all) : ")
      parts.append(
        who
          + {
            switch thinning.rule {
            case .all:
              language.pick(
                "all that take part in a meeting with another", "toute rencontre entre elles ou eux"
              )
            case .minimumMeetings(let minimum):
              language.pick(
                "those with at least \(minimum) meetings", "au moins \(minimum) rencontres")
            case .highestScores:
              language.pick("the most central", "rang de centralité le plus haut")
            }
          }())
    }
    if thinning.hiddenLinkCount > 0 {
      parts.append(
        language.pick(
          "\(language.grouped(thinning.hiddenLinkCount)) weaker links are hidden",
          "\(language.grouped(thinning.hiddenLinkCount)) liens plus faibles sont masqués"))
    }
    if thinning.rule != .all || thinning.hiddenLinkCount > 0 {
      parts.append(language.pick("--all shows everything", "--all montre tout"))
    }
    let hasHub = thinning.nodes.contains {
      if case .meeting = network.nodes[$0] { true } else { false }
    }
    if hasHub, options.view != .meetings {
      parts.append(
        language.pick(
          "a meeting of more than \(options.hubSize) parties is drawn as a diamond",
          "une rencontre à plus de \(options.hubSize) parties est un losange"))
    }
    return parts.joined(separator: "; ") + (parts.isEmpty ? "" : ".")
  }

  /// How many of the view's own entities are shown and known, and what they are called.
  private static func counts(
    _ network: MeetingProjection, _ thinning: DiagramThinning, _ graph: KnowledgeGraph,
    _ options: DiagramOptions
  ) -> (shown: Int, known: Int, noun: String) {
    let language = options.language
    func shown(_ test: (MeetingProjection.Entity) -> Bool) -> Int {
      thinning.nodes.filter { test(network.nodes[$0]) }.count
    }
    switch options.view {
    case .people, .meetings:
      let count = shown { if case .person = $0 { true } else { false } }
      return (count, graph.people.count, language.pick("people", "personnes"))
    case .institutions:
      let count = shown { if case .institution = $0 { true } else { false } }
      return (count, graph.institutions.count, "institutions")
    case .countries:
      let count = shown { if case .country = $0 { true } else { false } }
      return (count, graph.countries.count, language.pick("countries", "pays"))
    }
  }
}
