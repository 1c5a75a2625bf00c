public import Knowledge

/// How something that one person knew can have reached another by meetings alone, and when.
public struct TemporalArrival: Sendable, Equatable {
  /// Whom it reached.
  public var person: PersonID
  /// The day (since 1970-01-01) by which it surely had.
  public var day: Int
  /// Who passed it on.
  public var from: PersonID
  /// At which meeting.
  public var meeting: MeetingID
  /// The number of meetings on the way.
  public var steps: Int
}

/// Everyone whom something can have reached from one person, each as early as can be.
public struct TemporalReach: Sendable, Equatable {
  /// Where it started.
  public let source: PersonID
  /// Whom it reached, earliest first, then in order of position.
  public let arrivals: [TemporalArrival]

  /// The chain of meetings to a person, in order of time; nil where it did not reach them, and
  /// empty to the source itself.
  ///
  /// - Complexity: O(a) for *a* arrivals.
  public func path(to person: PersonID) -> [TemporalArrival]? {
    var byPerson: [PersonID: TemporalArrival] = [:]
    for arrival in arrivals { byPerson[arrival.person] = arrival }
    var chain: [TemporalArrival] = []
    var current = person
    while current != source {
      guard let arrival = byPerson[current] else { return nil }
      chain.append(arrival)
      current = arrival.from
    }
    return chain.reversed()
  }

  /// The chain to a person as a path with its evidence, one meeting a step.
  ///
  /// Nil where it did not reach them. Its length is the number of steps.
  ///
  /// - Complexity: O(a) for *a* arrivals.
  public func networkPath(to person: PersonID) -> NetworkPath? {
    path(to: person).map { arrivals in
      NetworkPath(
        start: .person(source),
        steps: arrivals.map {
          NetworkPath.Step(
            from: .person($0.from), to: .person($0.person), meetings: [$0.meeting], articles: [])
        }, length: Double(arrivals.count))
    }
  }
}

extension KnowledgeGraph {
  /// Whom something that a person knew can have reached by meetings in the order of time: A met B
  /// *before* B met C.
  ///
  /// Only what is sure counts: a meeting passes something on if its first possible day is not
  /// before the last possible day of the meeting at which it arrived (so meetings of the same day
  /// may follow each other in either order). Meetings without a date pass nothing on; witnesses
  /// neither give nor take.
  ///
  /// - Parameters:
  ///   - person: Where it starts.
  ///   - startDay: The first day (since 1970-01-01) that counts; nil for any.
  ///   - filter: Which meetings count.
  /// - Complexity: O(M log M + P) for *M* meetings with *P* participations, and more only where
  ///   many meetings share a day.
  ///
  /// > P. Holme, J. Saramäki, "Temporal networks", *Physics Reports* 519(3):97–125, 2012.
  /// > [doi:10.1016/j.physrep.2012.03.001](https://doi.org/10.1016/j.physrep.2012.03.001)
  public func temporalReach(
    from person: PersonID, startDay: Int? = nil, filter: MeetingFilter = MeetingFilter()
  ) -> TemporalReach {
    let dated = meetings(matching: filter).compactMap { id in
      self[id].date.days.map { (id: id, days: $0) }
    }.filter { $0.days.lowerBound >= startDay ?? .min }
      .sorted { ($0.days.upperBound, $0.id) < ($1.days.upperBound, $1.id) }
    var reached: [PersonID: TemporalArrival] = [:]
    var index = 0
    while index < dated.count {
      // Meetings that end on the same day may pass on to each other: until nothing changes.
      let day = dated[index].days.upperBound
      let end = dated[index...].firstIndex { $0.days.upperBound != day } ?? dated.count
      var changed = true
      while changed {
        changed = false
        for (id, days) in dated[index..<end] {
          let present = self[id].participations.filter { $0.role != .witness }.map(\.person)
          let giver = present.compactMap { one -> (steps: Int, person: PersonID)? in
            if one == person { return (0, one) }
            guard let arrival = reached[one], arrival.day <= days.lowerBound else { return nil }
            return (arrival.steps, one)
          }.min { $0 < $1 }
          guard let giver else { continue }
          for one in present where one != person && reached[one] == nil {
            reached[one] = TemporalArrival(
              person: one, day: day, from: giver.person, meeting: id, steps: giver.steps + 1)
            changed = true
          }
        }
      }
      index = end
    }
    return TemporalReach(
      source: person,
      arrivals: reached.values.sorted { ($0.day, $0.person) < ($1.day, $1.person) })
  }
}
