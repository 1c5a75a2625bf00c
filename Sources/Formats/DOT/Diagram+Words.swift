import Analysis
import Knowledge

/// What a diagram says of itself: headline, the line under it, and a summary.
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
    case .personPerson: language.graphTitle
    case .personMeeting: language.pick("Meetings and who took part", "Rencontres et participants")
    case .institutionInstitution:
      language.pick("Institutions whose people met", "Institutions qui se sont rencontrées")
    case .countryCountry: language.pick("Countries whose people met", "Pays qui se sont rencontrés")
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
    _ graph: KnowledgeGraph, meetings: some Sequence<MeetingID>, language: DisplayLanguage
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
}
