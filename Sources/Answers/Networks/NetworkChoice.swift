package import Analysis
package import Knowledge

/// A network of a graph: which nodes, which links, which meetings.
package struct NetworkChoice: Sendable {
  /// What the nodes are.
  package var view: NetworkView
  /// What a link says.
  package var tier: LinkTier
  /// How links are weighted.
  package var weighting: LinkWeighting
  /// Which meetings count.
  package var filter: MeetingFilter
  /// People of whom one must have been at a meeting, as the user typed them; none for all.
  package var people: [String]

  /// A choice; without arguments, people who met, by the number of meetings.
  package init(
    view: NetworkView = .personPerson, tier: LinkTier = .met, weighting: LinkWeighting = .count,
    filter: MeetingFilter = MeetingFilter(), people: [String] = []
  ) {
    self.view = view
    self.tier = tier
    self.weighting = weighting
    self.filter = filter
    self.people = people
  }

  /// The network of a graph.
  ///
  /// - Throws: A ``QuestionError`` where a name fits nobody, or begins several.
  package func network(
    of graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> Network {
    Network(
      graph, view: view, tier: tier, weighting: weighting, filter: try filter(naming: &names))
  }

  /// Which meetings count, the people found in the graph.
  ///
  /// - Throws: A ``QuestionError`` where a name fits nobody, or begins several.
  func filter(naming names: inout EntityFinder) throws(QuestionError) -> MeetingFilter {
    var filter = filter
    for name in people { filter.people.insert(try names.person(name)) }
    return filter
  }

  /// The kinds of entity that the view's nodes can be named by.
  package var kinds: [EntityKind] {
    switch view {
    case .personPerson, .personMeeting: [.person]
    case .institutionInstitution: [.institution]
    case .countryCountry: [.country]
    }
  }
}
