import Analysis
import Knowledge

/// Which nodes and links a diagram leaves out, why, and how to see them.
struct DiagramNote {
  /// The network before thinning.
  let network: MeetingProjection
  /// What of it stays.
  let thinning: DiagramThinning
  /// The graph that the network was made of.
  let graph: KnowledgeGraph
  /// What the diagram shows.
  let options: DiagramOptions

  private var language: DisplayLanguage { options.language }

  /// The note: sentences joined by semicolons, or nothing where nothing is left out.
  var text: String {
    let parts = [nodes, links, wayToSeeAll, hubs].compactMap(\.self)
    return parts.joined(separator: "; ") + (parts.isEmpty ? "" : ".")
  }

  /// How many nodes are shown, and by which rule; nil where all are.
  private var nodes: String? {
    let (shown, known, noun) = counts
    guard shown < known else { return nil }
    let (some, all) = (language.grouped(shown), language.grouped(known))
    return language.pick("\(some) of \(all) \(noun) shown: ", "\(some) \(noun) sur \(all) : ")
      + rule
  }

  private var rule: String {
    switch thinning.rule {
    case .all where options.focus != nil:
      language.pick(
        "all within \(language.counted(options.depth, "link", "links"))",
        "à \(language.counted(options.depth, "lien", "liens")) au plus")
    case .all:
      language.pick(
        "all that take part in a meeting with another", "toute rencontre entre elles ou eux")
    case .minimumMeetings(let minimum):
      language.pick("those with at least \(minimum) meetings", "au moins \(minimum) rencontres")
    case .highestScores:
      language.pick("the most central", "rang de centralité le plus haut")
    case .nearest:
      language.pick(
        "the nearest of \(thinning.candidateCount) around",
        "les plus proches de \(thinning.candidateCount)")
    }
  }

  /// How many links between shown nodes are hidden, and by which rule; nil where none are.
  private var links: String? {
    guard thinning.hiddenLinkCount > 0 else { return nil }
    let count = language.grouped(thinning.hiddenLinkCount)
    guard let level = options.backboneLevel else {
      return language.pick(
        "\(count) weaker links are hidden", "\(count) liens plus faibles sont masqués")
    }
    let number = "\(level)"
    let decimal = language.pick(number, number.replacing(".", with: ","))
    return language.pick(
      "\(count) links that chance would make as strong are left out "
        + "(disparity filter, level \(decimal); what alone connects stays)",
      "\(count) liens que le hasard ferait aussi forts sont omis "
        + "(filtre de disparité, seuil \(decimal) ; ce qui seul relie reste)")
  }

  /// The flag that shows everything, where it would show more.
  private var wayToSeeAll: String? {
    let hidesLinks = thinning.hiddenLinkCount > 0 && options.backboneLevel == nil
    guard thinning.rule != .all || hidesLinks else { return nil }
    return language.pick("--all shows everything", "--all montre tout")
  }

  /// What a diamond means, where one is drawn among other nodes.
  private var hubs: String? {
    let hasHub = thinning.nodes.contains {
      if case .meeting = network.nodes[$0] { true } else { false }
    }
    guard hasHub, options.view != .personMeeting else { return nil }
    return language.pick(
      "a meeting of more than \(options.hubSize) parties is drawn as a diamond",
      "une rencontre à plus de \(options.hubSize) parties est un losange")
  }

  /// How many of the view's own entities are shown and known, and what they are called.
  private var counts: (shown: Int, known: Int, noun: String) {
    func shown(_ test: (EntityReference) -> Bool) -> Int {
      thinning.nodes.filter { test(network.nodes[$0]) }.count
    }
    switch options.view {
    case .personPerson, .personMeeting:
      let count = shown { if case .person = $0 { true } else { false } }
      return (count, graph.people.count, language.pick("people", "personnes"))
    case .institutionInstitution:
      let count = shown { if case .institution = $0 { true } else { false } }
      return (count, graph.institutions.count, "institutions")
    case .countryCountry:
      let count = shown { if case .country = $0 { true } else { false } }
      return (count, graph.countries.count, language.pick("countries", "pays"))
    }
  }
}
