import Knowledge

/// A meeting as one record tells it, with people, institutions and places resolved.
struct MeetingEntry {
  /// The position of the record among the sorted ones.
  let record: Int
  /// The position of the meeting in the record.
  let position: Int
  /// Resolved people, sorted, without repeats.
  let people: [Int]
  /// States and institutions that took part, named people's states included, as codes: states
  /// first, institutions with a mark; sorted.
  let parties: [String]
  /// The same without those of the named people.
  let ownParties: [String]
  /// The kind.
  let kind: MeetingKind
  /// The status.
  let status: MeetingStatus
  /// When, as the article says.
  let date: DateSpan
  /// The folded place, nil where unknown or a state's own name.
  let place: String?
  /// Whether the place is given by the name of its state alone.
  let isPlacedByState: Bool
  /// The state of the place.
  let country: CountryCode?
  /// Day of publication.
  let published: Int?
  /// How surely it was found.
  let confidence: Double

  /// How exactly the date is known: 0 not at all, 1 a year, 2 a month, 3 days.
  var precision: Int { date.start?.precision ?? 0 }
}

/// How well two mentions fit each other.
enum MeetingFit {
  /// A score above zero where the two can be one meeting, nil where they cannot.
  ///
  /// Participants, dates, places, kinds and statuses must all be compatible; what agrees exactly
  /// adds to the score. Dates are compared by ``dates(_:_:)``, unknown dates by the caller.
  ///
  /// - Complexity: O(participants).
  static func score(_ a: MeetingEntry, _ b: MeetingEntry) -> Int? {
    guard let status = statuses(a.status, b.status), let kind = kinds(a.kind, b.kind),
      let place = places(a, b)
    else { return nil }
    let sameDay = a.precision == 3 && b.precision == 3
    guard
      let people = participants(a, b, isCertain: sameDay && place == 2 && kind > 0)
    else { return nil }
    // Meetings of one day, one pair and two towns or two natures are two meetings.
    if kind == 0, place < 2 || people < 3 { return nil }
    if place == 0, people < 3 || kind < 2 { return nil }
    return people * 4 + kind * 3 + place * 2 + status
  }

  /// 3 the same people, 2 one's people among the other's, 1 one shared person and his opposite
  /// side, nil no fit.
  static func participants(_ a: MeetingEntry, _ b: MeetingEntry, isCertain: Bool) -> Int? {
    if a.people.isEmpty, b.people.isEmpty {
      if a.ownParties == b.ownParties, a.ownParties.count > 1 { return 3 }
      return a.ownParties == b.ownParties && isCertain ? 3 : nil
    }
    let shared = a.people.count(where: { b.people.contains($0) })
    if shared == 0 { return nil }
    if shared > 1 {
      if a.people == b.people { return 3 }
      if shared == min(a.people.count, b.people.count) { return 2 }
      return isCertain ? 1 : nil
    }
    let (small, large) = a.people.count <= b.people.count ? (a, b) : (b, a)
    guard small.people.count == 1 else { return nil }
    if large.people.count == 1 {
      if a.ownParties == b.ownParties { return a.ownParties.isEmpty && !isCertain ? nil : 3 }
      let (few, many) =
        a.ownParties.count < b.ownParties.count
        ? (a.ownParties, b.ownParties) : (b.ownParties, a.ownParties)
      return isCertain && few.allSatisfy { many.contains($0) } ? 2 : nil
    }
    guard !small.ownParties.isEmpty, large.people.count <= 3 else { return nil }
    return small.ownParties.allSatisfy { large.parties.contains($0) } ? 1 : nil
  }

  /// 2 the same place, 1 unknown in one of them or a town and a venue of one state, 0 two names of
  /// places in one state, nil two states.
  static func places(_ a: MeetingEntry, _ b: MeetingEntry) -> Int? {
    if let x = a.country, let y = b.country, x != y { return nil }
    if a.isPlacedByState, b.isPlacedByState, a.country == b.country { return 2 }
    guard let x = a.place, let y = b.place else { return 1 }
    if x == y { return 2 }
    if a.country == nil || b.country == nil { return nil }
    return 0
  }

  /// 2 the same kind, 1 kinds that name one event from two sides, 0 otherwise.
  static func kinds(_ a: MeetingKind, _ b: MeetingKind) -> Int? {
    if a == b { return 2 }
    if a == .other || b == .other { return 1 }
    if a == .call || b == .call { return [a, b].contains(.talks) ? 1 : nil }
    let groups: [Set<MeetingKind>] = [
      [.talks, .audience, .visit, .signing, .summit], [.ceremony, .award, .visit, .signing],
      [.audience, .award, .hearing],
    ]
    return groups.contains { $0.contains(a) && $0.contains(b) } ? 1 : 0
  }

  /// 2 equal, 1 announced and held or called off, nil contradictory.
  static func statuses(_ a: MeetingStatus, _ b: MeetingStatus) -> Int? {
    if a == b { return 2 }
    if a == .denied || b == .denied { return nil }
    return 1
  }

  /// Whether two known dates can be one: equal, or one within the other.
  static func dates(_ a: DateSpan, _ b: DateSpan) -> Bool {
    guard let x = a.days, let y = b.days else { return true }
    return (x.lowerBound >= y.lowerBound && x.upperBound <= y.upperBound)
      || (y.lowerBound >= x.lowerBound && y.upperBound <= x.upperBound)
  }
}
