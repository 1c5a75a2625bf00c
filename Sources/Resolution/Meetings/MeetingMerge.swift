import Knowledge

/// Makes one meeting of the mentions of several articles.
struct MeetingMerge {
  let records: [ArticleRecord]
  let entries: [MeetingEntry]
  let sources: IndependentSources
  let places: PlaceResolution
  let placeIDs: [PlaceID]
  /// For each record, the person of each of its person ids.
  let people: [[String: PersonID]]
  /// For each record, the institution of each of its institution ids.
  let institutions: [[String: InstitutionID]]

  /// The meeting that `members`, ascending positions of entries, tell of; its key is left empty.
  ///
  /// - Complexity: O(participations).
  func meeting(_ members: [Int]) -> KnowledgeGraph.Meeting {
    let mentions = members.map { mention($0) }
    let best = members.indices.min { rank(members[$0]) < rank(members[$1]) } ?? 0
    let date = date(of: members)
    let place = place(of: members)
    var evidence: [KnowledgeGraph.SourcedEvidence] = []
    var reports: [KnowledgeGraph.Report] = []
    for (member, told) in zip(members, mentions) {
      let article = ArticleID(rawValue: UInt32(entries[member].record))
      evidence += told.evidence.map { .init(article: article, evidence: $0) }
      var own = told.date
      if own.start == nil, date.start != nil {
        own = DateSpan(start: date.start, end: date.end, basis: .inherited)
      }
      reports.append(
        KnowledgeGraph.Report(
          article: article, status: told.status, date: own, place: told.place,
          confidence: told.confidence, rule: told.rule, mentions: told.mentions))
    }
    return KnowledgeGraph.Meeting(
      key: "", kind: kind(of: mentions, best), status: Self.status(mentions.map(\.status)),
      date: date, place: place.id, placeCountry: place.country,
      participations: participations(members, first: best),
      institutions: Set(
        members.flatMap { member in
          mention(member).institutions.compactMap { institutions[entries[member].record][$0] }
        }
      ).sorted(),
      countries: Set(mentions.flatMap(\.countries)).sorted(), reports: reports,
      evidence: evidence,
      confidence: sources.confidence(
        of: zip(members, mentions).map { member, told in
          (entries[member].record, told.evidence.map(\.quote), told.confidence)
        }))
  }

  private func mention(_ member: Int) -> ArticleRecord.Meeting {
    records[entries[member].record].meetings[entries[member].position]
  }

  /// The fullest mention first: held, then most people, then earliest.
  private func rank(_ member: Int) -> (Int, Int, Int) {
    let entry = entries[member]
    return (entry.status == .held ? 0 : 1, -entry.people.count, member)
  }

  /// Held wins over everything; called off over what is told but not sure.
  static func status(_ statuses: [MeetingStatus]) -> MeetingStatus {
    for status in [MeetingStatus.held, .cancelled, .reported, .planned, .denied]
    where statuses.contains(status) {
      return status
    }
    return .held
  }

  /// The kind that most mentions give, `other` only where none gives another; among equals the
  /// fullest mention's.
  private func kind(of mentions: [ArticleRecord.Meeting], _ best: Int) -> MeetingKind {
    var counts: [MeetingKind: Int] = [:]
    for mention in mentions where mention.kind != .other { counts[mention.kind, default: 0] += 1 }
    guard let top = counts.values.max() else { return .other }
    if counts[mentions[best].kind] == top { return mentions[best].kind }
    return MeetingKind.allCases.first { counts[$0] == top } ?? .other
  }

  /// The most exact date, among equals that of a mention that it was held, then the surest basis.
  private func date(of members: [Int]) -> DateSpan {
    let dated = members.filter { entries[$0].date.start != nil }
    let best = dated.min { a, b in
      let (x, y) = (entries[a], entries[b])
      if x.precision != y.precision { return x.precision > y.precision }
      if (x.status == .held) != (y.status == .held) { return x.status == .held }
      if x.date.basis != y.date.basis { return x.date.basis < y.date.basis }
      return a < b
    }
    return best.map { entries[$0].date } ?? .unknown
  }

  private func place(of members: [Int]) -> (id: PlaceID?, country: CountryCode?) {
    let country = members.compactMap { entries[$0].country }.first
    let named = members.filter { mention($0).place != nil }
    let best = named.min { a, b in
      let (x, y) = (entries[a], entries[b])
      if (x.place != nil) != (y.place != nil) { return x.place != nil }
      if (x.status == .held) != (y.status == .held) { return x.status == .held }
      return a < b
    }
    guard let best, let name = mention(best).place else { return (nil, country) }
    let number = places.number(name, mention(best).placeCountry)
    return (number.map { placeIDs[$0] }, entries[best].country ?? country)
  }

  /// All people, those of the fullest mention first, each with the most telling role.
  private func participations(
    _ members: [Int], first best: Int
  ) -> [KnowledgeGraph.Participation] {
    var order: [PersonID] = []
    var roles: [PersonID: ParticipantRole] = [:]
    var offices: [PersonID: Set<InstitutionID>] = [:]
    let sequence = [members[best]] + members.filter { $0 != members[best] }
    for member in sequence {
      let record = entries[member].record
      for part in mention(member).participations {
        guard let person = people[record][part.person] else { continue }
        if roles[person] == nil { order.append(person) }
        if roles[person] == nil || roles[person] == .participant { roles[person] = part.role }
        offices[person, default: []].formUnion(
          part.onBehalfOf.compactMap { institutions[record][$0] })
      }
    }
    return order.map { person in
      KnowledgeGraph.Participation(
        person: person, role: roles[person] ?? .participant,
        onBehalfOf: (offices[person] ?? []).sorted())
    }
  }
}
