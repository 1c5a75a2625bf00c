public import Knowledge

/// Which meetings count.
///
/// Conditions add up; an empty one lets everything through.
public struct MeetingFilter: Sendable, Equatable {
  /// The statuses that count; by default only what took place.
  public var statuses: Set<MeetingStatus>
  /// The sorts of meeting that count; empty for all.
  public var kinds: Set<MeetingKind>
  /// The first day that counts; with a month or year its first day.
  public var from: PartialDate?
  /// The last day that counts; with a month or year its last day.
  public var to: PartialDate?
  /// One of these states must have been a party, a party's state, or the place; empty for all.
  public var countries: Set<CountryCode>
  /// One of these people must have been there; empty for all.
  public var people: Set<PersonID>
  /// The least confidence.
  public var minimumConfidence: Double

  /// Makes a filter; without arguments all held meetings count.
  public init(
    statuses: Set<MeetingStatus> = [.held], kinds: Set<MeetingKind> = [],
    from: PartialDate? = nil, to: PartialDate? = nil, countries: Set<CountryCode> = [],
    people: Set<PersonID> = [], minimumConfidence: Double = 0
  ) {
    self.statuses = statuses
    self.kinds = kinds
    self.from = from
    self.to = to
    self.countries = countries
    self.people = people
    self.minimumConfidence = minimumConfidence
  }

  /// Whether a meeting counts.
  ///
  /// With `from` or `to` a meeting counts if it *may* have fallen in the period: some day that its
  /// date can mean lies within. A meeting without a date then does not count.
  public func admits(_ meeting: KnowledgeGraph.Meeting, in graph: KnowledgeGraph) -> Bool {
    // Looked through: a set would hash the name of the status, which takes longer than all the rest.
    statuses.contains { $0 == meeting.status }
      && (kinds.isEmpty || kinds.contains(meeting.kind))
      && meeting.confidence >= minimumConfidence
      && admits(days: meeting.date.days)
      && (people.isEmpty || meeting.participations.contains { people.contains($0.person) })
      && (countries.isEmpty || concernsCountry(meeting, in: graph))
  }

  /// Whether days may lie in the period; an unknown date lies in none.
  func admits(days: @autoclosure () -> ClosedRange<Int>?) -> Bool {
    guard from != nil || to != nil else { return true }
    guard let days = days() else { return false }
    if let from, days.upperBound < from.firstDay { return false }
    if let to, days.lowerBound > to.lastDay { return false }
    return true
  }

  private func concernsCountry(
    _ meeting: KnowledgeGraph.Meeting, in graph: KnowledgeGraph
  ) -> Bool {
    if let place = meeting.placeCountry, countries.contains(place) { return true }
    if meeting.countries.contains(where: countries.contains) { return true }
    let bodies = meeting.institutions + meeting.participations.flatMap(\.onBehalfOf)
    return bodies.contains { graph[$0].country.map(countries.contains) ?? false }
      || meeting.participations.contains {
        graph[$0.person].countries.contains(where: countries.contains)
      }
  }
}

extension KnowledgeGraph {
  /// The meetings that a filter lets through, in the order of the graph (by date).
  public func meetings(matching filter: MeetingFilter) -> [MeetingID] {
    var found: [MeetingID] = []
    for (index, meeting) in meetings.enumerated() where filter.admits(meeting, in: self) {
      found.append(MeetingID(rawValue: UInt32(index)))
    }
    return found
  }
}
