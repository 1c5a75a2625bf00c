import Analysis
import Knowledge

/// What a diagram says of itself: the line under the title, and what it leaves out.
extension Diagram {
  /// The headline of a view, a tier or a focus.
  static func title(_ options: DiagramOptions, _ graph: KnowledgeGraph) -> String {
    let language = options.language
    if let focus = options.focus {
      let name = graph.label(of: focus)
      let links = language.counted(
        options.depth, language.pick("link", "lien"), language.pick("links", "liens"))
      return language.pick(
        "\(name) and who is within \(links)", "\(name), et qui est à \(links) au plus")
    }
    switch options.tier {
    case .met: break
    case .coPresent: return language.pick("Who was present with whom", "Qui était présent avec qui")
    case .coMentioned: return language.pick("Who is named with whom", "Qui est cité avec qui")
    }
    return switch options.view {
    case .people: language.pick("Who met whom", "Qui a rencontré qui")
    case .meetings: language.pick("Meetings and who took part", "Rencontres et participants")
    case .institutions:
      language.pick("Institutions whose people met", "Institutions qui se sont rencontrées")
    case .countries: language.pick("Countries whose people met", "Pays qui se sont rencontrés")
    }
  }

  /// The picture in a few sentences, for those who cannot see it.
  static func summary(of diagram: Diagram) -> String {
    let language = diagram.language
    let nodes = diagram.nodes.filter { $0.kind != .meeting }
    guard !nodes.isEmpty else {
      return language.pick("An empty network.", "Un réseau vide.")
    }
    let names = nodes.enumerated()
      .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
      .prefix(3).map(\.element.label)
    let links = diagram.edges.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .prefix(1).map {
        let (a, b) = (diagram.nodes[$0.element.source], diagram.nodes[$0.element.target])
        return
          "\(a.label) – \(b.label) (\(language.counted(Int($0.element.weight), diagram.linkUnit)))"
      }
    let counts =
      language.counted(nodes.count, language.pick("node", "nœud"), language.pick("nodes", "nœuds"))
      + ", "
      + language.counted(
        diagram.edges.count, language.pick("link", "lien"), language.pick("links", "liens"))
    var parts = [
      "\(diagram.subtitle). \(counts).",
      language.pick("Most central: ", "Les plus centraux : ") + names.joined(separator: ", ") + ".",
    ]
    if let strongest = links.first {
      parts.append(language.pick("Strongest link: ", "Lien le plus fort : ") + strongest + ".")
    }
    return parts.joined(separator: " ")
  }

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
    // Co-mentions stand for no meeting.
    if !ids.isEmpty { parts.append(language.counted(ids.count, .meetings)) }
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
            case .all where options.focus != nil:
              language.pick(
                "all within \(language.counted(options.depth, "link", "links"))",
                "à \(language.counted(options.depth, "lien", "liens")) au plus")
            case .all:
              language.pick(
                "all that take part in a meeting with another", "toute rencontre entre elles ou eux"
              )
            case .minimumMeetings(let minimum):
              language.pick(
                "those with at least \(minimum) meetings", "au moins \(minimum) rencontres")
            case .highestScores:
              language.pick("the most central", "rang de centralité le plus haut")
            case .nearest:
              language.pick(
                "the nearest of \(thinning.candidateCount) around",
                "les plus proches de \(thinning.candidateCount)")
            }
          }())
    }
    if thinning.hiddenLinkCount > 0, let level = options.backboneLevel {
      let count = language.grouped(thinning.hiddenLinkCount)
      let number = "\(level)"
      let decimal = language.pick(number, number.replacing(".", with: ","))
      parts.append(
        language.pick(
          "\(count) links that chance would make as strong are left out "
            + "(disparity filter, level \(decimal); what alone connects stays)",
          "\(count) liens que le hasard ferait aussi forts sont omis "
            + "(filtre de disparité, seuil \(decimal) ; ce qui seul relie reste)"))
    } else if thinning.hiddenLinkCount > 0 {
      parts.append(
        language.pick(
          "\(language.grouped(thinning.hiddenLinkCount)) weaker links are hidden",
          "\(language.grouped(thinning.hiddenLinkCount)) liens plus faibles sont masqués"))
    }
    if thinning.rule != .all || (thinning.hiddenLinkCount > 0 && options.backboneLevel == nil) {
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
    func shown(_ test: (EntityReference) -> Bool) -> Int {
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
