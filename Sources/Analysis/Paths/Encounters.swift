public import Knowledge

/// One whom a person met, and when.
public struct Encounter: Sendable, Equatable {
  /// The other person.
  public var person: PersonID
  /// The meetings that both attended, by date (unknown dates last).
  public var meetings: [MeetingID]
}

extension KnowledgeGraph {
  /// Everyone whom a person met, those met most often first, then in order of key.
  ///
  /// - Parameters:
  ///   - person: Whose encounters.
  ///   - tier: `.met`, or `.coPresent` for those who were at the same meeting where one of both was
  ///     only a witness. `.coMentioned` gives none, as articles are no meetings.
  ///   - filter: Which meetings count.
  /// - Complexity: O(P log P) for *P* participations in all meetings.
  public func encounters(
    of person: PersonID, tier: LinkTier = .met, filter: MeetingFilter = MeetingFilter()
  ) -> [Encounter] {
    guard tier != .coMentioned else { return [] }
    var pairs: [(person: PersonID, meeting: MeetingID)] = []
    for id in meetings(matching: filter)
    where self[id].participations.contains(where: { $0.person == person }) {
      let parties = MeetingParties(self[id], in: self, view: .personPerson)
      for (a, b) in parties.roster(tier: tier).pairs {
        if a == .person(person), case .person(let other) = b { pairs.append((other, id)) }
        if b == .person(person), case .person(let other) = a { pairs.append((other, id)) }
      }
    }
    pairs.sort { ($0.person, $0.meeting) < ($1.person, $1.meeting) }
    var result: [Encounter] = []
    for pair in pairs {
      if result.last?.person == pair.person {
        result[result.count - 1].meetings.append(pair.meeting)
      } else {
        result.append(Encounter(person: pair.person, meetings: [pair.meeting]))
      }
    }
    return result.sorted {
      $0.meetings.count != $1.meetings.count
        ? $0.meetings.count > $1.meetings.count : self[$0.person].key < self[$1.person].key
    }
  }
}
