import Knowledge

/// Who was at a meeting, in the terms of one view.
struct MeetingParties {
  /// A person, or a body or state that was there as such, and whom it stands for.
  struct Party {
    /// The entities of the view, sorted and without repeats.
    var units: [EntityReference]
    /// Whether it was there only as a witness.
    var isWitness: Bool
  }

  var parties: [Party]

  init(parties: [Party]) { self.parties = parties }

  init(_ meeting: KnowledgeGraph.Meeting, in knowledge: KnowledgeGraph, view: NetworkView) {
    parties = meeting.participations.map { participation in
      Party(
        units: Self.units(of: participation, at: meeting, in: knowledge, view: view),
        isWitness: participation.role == .witness)
    }
    switch view {
    case .personPerson, .personMeeting: break
    case .institutionInstitution:
      parties += meeting.institutions.map { Party(units: [.institution($0)], isWitness: false) }
    case .countryCountry:
      parties += meeting.institutions.map { institution in
        Party(
          units: knowledge[institution].country.map { [.country($0)] } ?? [], isWitness: false)
      }
      parties += meeting.countries.map { Party(units: [.country($0)], isWitness: false) }
    }
  }

  /// The entities of the tier that took part, and the pairs that it links.
  ///
  /// Two entities are linked where two *different* parties stand for them: a minister who also
  /// chairs an agency did not make the two meet. A pair that met is not merely co-present.
  func roster(
    tier: LinkTier
  ) -> (units: [EntityReference], pairs: [(EntityReference, EntityReference)]) {
    let acting = parties.filter { !$0.isWitness }
    if tier == .met { return (Self.distinct(acting.flatMap(\.units)), Self.pairs(of: acting)) }
    let met = Self.pairs(of: acting)
    let all = Self.pairs(of: parties)
    var next = 0
    let coPresent = all.filter { pair in
      while next < met.count, met[next] < pair { next += 1 }
      return next == met.count || met[next] != pair
    }
    return (Self.distinct(parties.flatMap(\.units)), coPresent)
  }

  /// Each pair once, the lower entity first, sorted.
  private static func pairs(of parties: [Party]) -> [(EntityReference, EntityReference)] {
    var pairs: [(EntityReference, EntityReference)] = []
    for (index, party) in parties.enumerated() {
      for other in parties[(index + 1)...] {
        for a in party.units {
          for b in other.units where a != b { pairs.append((min(a, b), max(a, b))) }
        }
      }
    }
    pairs.sort { $0 < $1 }
    return pairs.enumerated().filter { $0 == 0 || pairs[$0 - 1] != $1 }.map(\.element)
  }

  private static func distinct(_ units: [EntityReference]) -> [EntityReference] {
    let sorted = units.sorted()
    return sorted.enumerated().filter { $0 == 0 || sorted[$0 - 1] != $1 }.map(\.element)
  }

  /// Whom a participant stands for.
  private static func units(
    of participation: KnowledgeGraph.Participation, at meeting: KnowledgeGraph.Meeting,
    in knowledge: KnowledgeGraph, view: NetworkView
  ) -> [EntityReference] {
    let person = knowledge[participation.person]
    switch view {
    case .personPerson, .personMeeting:
      return [.person(participation.person)]
    case .institutionInstitution:
      let bodies =
        participation.onBehalfOf.isEmpty
        ? person.institutions(at: meeting) : participation.onBehalfOf
      return distinct(bodies.map(EntityReference.institution))
    case .countryCountry:
      let states =
        person.countries.isEmpty
        ? participation.onBehalfOf.compactMap { knowledge[$0].country } : person.countries
      return distinct(states.map(EntityReference.country))
    }
  }
}

extension KnowledgeGraph.Person {
  /// The institutions of the posts that the person held at a meeting, where it is not said for
  /// whom the person acted.
  ///
  /// Former and future posts are left out. Of the others those count that an article on the
  /// meeting attests; failing that, those attested nearest to it in time.
  func institutions(at meeting: KnowledgeGraph.Meeting) -> [InstitutionID] {
    let held = tenures.filter {
      $0.institution != nil && ($0.period == .current || $0.period == .acting)
    }
    let attested = held.filter { tenure in
      tenure.evidence.contains { evidence in
        meeting.reports.contains { $0.article == evidence.article }
      }
    }
    if !attested.isEmpty { return attested.compactMap(\.institution) }
    guard let days = meeting.date.days else { return held.compactMap(\.institution) }
    let gaps = held.map { $0.gap(to: days) }
    guard let nearest = gaps.min() else { return [] }
    return zip(held, gaps).filter { $0.1 == nearest }.compactMap(\.0.institution)
  }
}

extension KnowledgeGraph.Tenure {
  /// The number of days between the attested time of the post and some days; 0 where they overlap
  /// or nothing is known.
  fileprivate func gap(to days: ClosedRange<Int>) -> Int {
    guard let first = firstAttested ?? lastAttested, let last = lastAttested ?? firstAttested
    else { return 0 }
    return max(0, max(first.firstDay - days.upperBound, days.lowerBound - last.lastDay))
  }
}
