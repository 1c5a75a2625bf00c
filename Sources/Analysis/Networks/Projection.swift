import Knowledge

/// Turns meetings, or articles, into links between the entities of a view.
struct Projection {
  /// A link that one meeting or article makes.
  private struct Contribution {
    var first: EntityReference
    var second: EntityReference
    var source: UInt32
    var weight: Double
  }

  /// A link with the sum of its weights.
  struct Link: Equatable {
    var first: EntityReference
    var second: EntityReference
    var weight: Double
  }

  /// Everyone who took part in something that counts, with repeats and in no order.
  private(set) var entities: [EntityReference] = []
  private var contributions: [Contribution] = []
  private let weighting: LinkWeighting

  init(
    _ knowledge: KnowledgeGraph, view: NetworkView, tier: LinkTier, weighting: LinkWeighting,
    filter: MeetingFilter
  ) {
    self.weighting = weighting
    if tier == .coMentioned {
      addArticles(of: knowledge, view: view, filter: filter)
      return
    }
    for id in knowledge.meetings(matching: filter) {
      let parties = MeetingParties(knowledge[id], in: knowledge, view: view)
      if view == .personMeeting {
        addParticipants(parties, tier: tier, meeting: id)
      } else {
        add(parties, tier: tier, source: id.rawValue)
      }
    }
  }

  /// Each link once, sorted by its ends, with its evidence in the order of the sources.
  func mergedLinks() -> (
    edges: [Link], evidenceStarts: [Int], evidence: [UInt32], evidenceWeights: [Double]
  ) {
    let sorted = contributions.sorted {
      ($0.first, $0.second, $0.source) < ($1.first, $1.second, $1.source)
    }
    var edges: [Link] = []
    var starts: [Int] = []
    var evidence: [UInt32] = []
    for contribution in sorted {
      if let last = edges.last, last.first == contribution.first,
        last.second == contribution.second
      {
        edges[edges.count - 1].weight += contribution.weight
      } else {
        starts.append(evidence.count)
        edges.append(
          Link(
            first: contribution.first, second: contribution.second, weight: contribution.weight))
      }
      evidence.append(contribution.source)
    }
    return (edges, starts + [evidence.count], evidence, sorted.map(\.weight))
  }

  private mutating func addParticipants(
    _ parties: MeetingParties, tier: LinkTier, meeting: MeetingID
  ) {
    for party in parties.parties where party.isWitness == (tier == .coPresent) {
      for unit in party.units {
        entities += [unit, .meeting(meeting)]
        contributions.append(
          Contribution(
            first: unit, second: .meeting(meeting), source: meeting.rawValue, weight: 1))
      }
    }
  }

  private mutating func add(_ parties: MeetingParties, tier: LinkTier, source: UInt32) {
    let roster = parties.roster(tier: tier)
    entities += roster.units
    let weight =
      weighting == .count || roster.units.count < 2 ? 1 : 1 / Double(roster.units.count - 1)
    for (first, second) in roster.pairs {
      contributions.append(
        Contribution(first: first, second: second, source: source, weight: weight))
    }
  }

  private mutating func addArticles(
    of knowledge: KnowledgeGraph, view: NetworkView, filter: MeetingFilter
  ) {
    var named = [[EntityReference]](repeating: [], count: knowledge.articles.count)
    switch view {
    case .personPerson, .personMeeting:
      for (index, person) in knowledge.people.enumerated() {
        let entity = EntityReference.person(PersonID(rawValue: UInt32(index)))
        for mention in person.mentions { named[Int(mention.article.rawValue)].append(entity) }
      }
    case .institutionInstitution:
      for (index, institution) in knowledge.institutions.enumerated() {
        let entity = EntityReference.institution(InstitutionID(rawValue: UInt32(index)))
        for mention in institution.mentions { named[Int(mention.article.rawValue)].append(entity) }
      }
    case .countryCountry:
      for country in knowledge.countries {
        for article in country.articles {
          named[Int(article.rawValue)].append(.country(country.code))
        }
      }
    }
    for (article, units) in named.enumerated() {
      let published = knowledge.articles[article].published
      guard filter.admits(days: published.map { $0.firstDay...$0.lastDay }) else { continue }
      let parties = MeetingParties(
        parties: units.map { MeetingParties.Party(units: [$0], isWitness: false) })
      add(parties, tier: .met, source: UInt32(article))
    }
  }
}
