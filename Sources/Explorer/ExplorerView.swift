import Analysis
import Formats
import Graphs
import Knowledge

/// One network of the page: where its nodes lie, and which meetings link which.
///
/// Links hold the meetings of every status and date: the page filters them itself, and comes to the
/// same links as a `Network` with the same filter.
struct ExplorerView {
  /// The networks of the page.
  enum Kind: String, CaseIterable {
    /// People who met.
    case people
    /// Institutions whose people met.
    case institutions
    /// Countries whose people met.
    case countries
    /// Meetings, and the people, bodies and states that took part.
    case meetings
  }

  /// Two nodes and the meetings that link them.
  struct Link {
    var source: Int
    var target: Int
    var meetings: [Int]
  }

  let kind: Kind
  /// The links of those who met, sorted by their nodes.
  let met: [Link]
  /// The links of those who were merely at the same meeting.
  let coPresent: [Link]
  /// Where nodes lie that have a link of either sort.
  let positions: [(x: Int, y: Int)?]
  /// Where nodes lie among those whom the same articles name; empty in the view of meetings.
  let mentionPositions: [(x: Int, y: Int)?]

  init(_ kind: Kind, of networks: GraphNetworks) {
    let graph = networks.graph
    self.kind = kind
    let count = Self.nodeCount(kind, graph)
    if kind == .meetings {
      (met, coPresent) = Self.participations(graph)
    } else {
      met = Self.links(kind, .met, networks)
      coPresent = Self.links(kind, .coPresent, networks)
    }
    positions = GraphLayout.positions(
      nodeCount: count,
      edges: (met + coPresent).map { ($0.source, $0.target, Double($0.meetings.count)) })
    mentionPositions = kind == .meetings ? [] : Self.mentionPositions(kind, count, graph)
  }

  private static func nodeCount(_ kind: Kind, _ graph: KnowledgeGraph) -> Int {
    switch kind {
    case .people: graph.people.count
    case .institutions: graph.institutions.count
    case .countries: graph.countries.count
    case .meetings:
      graph.people.count + graph.institutions.count + graph.countries.count + graph.meetings.count
    }
  }

  /// The links of a network of the Analysis module, in positions of the graph's arrays.
  private static func links(
    _ kind: Kind, _ tier: LinkTier, _ networks: GraphNetworks
  ) -> [Link] {
    let view: NetworkView =
      switch kind {
      case .people, .meetings: .personPerson
      case .institutions: .institutionInstitution
      case .countries: .countryCountry
      }
    let network = networks.network(
      view: view, tier: tier, filter: MeetingFilter(statuses: Set(MeetingStatus.allCases)))
    let countries = networks.graph.countryPositions
    func position(_ entity: EntityReference) -> Int? {
      switch entity {
      case .person(let id): Int(id.rawValue)
      case .institution(let id): Int(id.rawValue)
      case .country(let code): countries[code]
      case .meeting: nil
      }
    }
    return network.edges.compactMap { edge in
      guard let source = position(network.nodes[edge.source.index].entity),
        let target = position(network.nodes[edge.target.index].entity)
      else { return nil }
      return Link(
        source: source, target: target,
        meetings: network.meetings(of: edge.id).map { Int($0.rawValue) })
    }
  }

  /// Who took part in what, witnesses apart; nodes are people, institutions, countries, meetings.
  private static func participations(
    _ graph: KnowledgeGraph
  ) -> (acting: [Link], witnesses: [Link]) {
    let countries = graph.countryPositions
    let firstInstitution = graph.people.count
    let firstCountry = firstInstitution + graph.institutions.count
    let firstMeeting = firstCountry + graph.countries.count
    var acting: [Link] = []
    var witnesses: [Link] = []
    for (index, meeting) in graph.meetings.enumerated() {
      var parties: Set<Int> = []
      var onlooking: Set<Int> = []
      for part in meeting.participations {
        let person = Int(part.person.rawValue)
        if part.role == .witness { onlooking.insert(person) } else { parties.insert(person) }
      }
      for id in meeting.institutions { parties.insert(firstInstitution + Int(id.rawValue)) }
      for code in meeting.countries {
        if let country = countries[code] { parties.insert(firstCountry + country) }
      }
      func link(_ party: Int) -> Link {
        Link(source: party, target: firstMeeting + index, meetings: [index])
      }
      acting += parties.sorted().map(link)
      witnesses += onlooking.subtracting(parties).sorted().map(link)
    }
    return (acting, witnesses)
  }

  /// A layout in which articles are nodes too: linking all pairs of each would be quadratic.
  private static func mentionPositions(
    _ kind: Kind, _ count: Int, _ graph: KnowledgeGraph
  ) -> [(x: Int, y: Int)?] {
    var edges: [(source: Int, target: Int, weight: Double)] = []
    for (node, articles) in graph.articlesOfNodes(kind).enumerated() {
      for article in articles { edges.append((node, count + article, 1)) }
    }
    let positions = GraphLayout.positions(nodeCount: count + graph.articles.count, edges: edges)
    return Array(positions.prefix(count))
  }
}

extension KnowledgeGraph {
  /// The position of each country in ``KnowledgeGraph/countries``.
  var countryPositions: [CountryCode: Int] {
    Dictionary(
      countries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The articles that name each node of a view, in order and without repeats.
  func articlesOfNodes(_ kind: ExplorerView.Kind) -> [[Int]] {
    func distinct(_ articles: [ArticleID]) -> [Int] {
      Set(articles.map { Int($0.rawValue) }).sorted()
    }
    return switch kind {
    case .people: people.map { distinct($0.mentions.map(\.article)) }
    case .institutions: institutions.map { distinct($0.mentions.map(\.article)) }
    case .countries: countries.map { distinct($0.articles) }
    case .meetings: []
    }
  }
}
