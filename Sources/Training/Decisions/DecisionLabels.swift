import Extraction
import Knowledge

/// What the gold says of the candidates of one article; nil where either answer is right.
struct DecisionLabels {
  var people: [Bool?]
  var pairs: [Bool?]
  var affiliations: [Bool?]
  var states: [Bool?]
  var events: [Bool?]
  /// The same, where a meeting that is optional in the gold is one.
  var isMeeting: [Bool]
  /// For each meeting which of its times are right; nil where the meeting is none, or optional.
  var times: [[Bool]?]
  /// The same for places.
  var places: [[Bool]?]
  /// For each meeting whether the gold gives no time, no place.
  var isWithout: [(time: Bool, place: Bool)]

  private struct Meeting {
    var people: Set<String>
    var all: Set<String>
    var start: String?
    var status: String
  }

  init(_ examples: DecisionExamples, _ gold: GoldArticle) {
    let record = examples.record
    let people = Assignment.greedy(
      record.people.count, gold.people.count, isOptional: { gold.people[$0].optional ?? false }
    ) { a, b in
      GoldNames.likeness(
        (record.people[a].name, record.people[a].aliases),
        (gold.people[b].name, gold.people[b].aliases ?? []))
    }
    let bodies = Assignment.greedy(
      record.institutions.count, gold.institutions.count,
      isOptional: { gold.institutions[$0].optional ?? false }
    ) { a, b in
      let (x, y) = (record.institutions[a], gold.institutions[b])
      return GoldNames.likeness(
        ofBodies: [x.name] + x.aliases, [y.name] + (y.aliases ?? []),
        sameState: x.country?.description == y.country)
    }
    let peopleNamed = Self.lookup(
      gold.people.map { ($0.name, $0.aliases ?? []) }, GoldNames.person)
    let bodiesNamed = Self.lookup(
      gold.institutions.map { ($0.name, $0.aliases ?? []) }, GoldNames.plain)
    func person(_ name: String) -> Int? { peopleNamed[name] ?? peopleNamed[GoldNames.person(name)] }
    func body(_ name: String) -> Int? { bodiesNamed[name] ?? bodiesNamed[GoldNames.plain(name)] }

    let isPartial = gold.isPartial
    self.people = record.people.indices.map { index in
      isPartial ? nil : people[index].map { gold.people[$0].optional == true ? nil : true } ?? false
    }
    func met(_ meetings: [GoldArticle.Meeting], heldOnly: Bool) -> Set<[Int]> {
      var result: Set<[Int]> = []
      for meeting in meetings where !heldOnly || (meeting.status ?? "held") == "held" {
        let present = Set((meeting.participants ?? []).compactMap(person)).sorted()
        for (position, a) in present.enumerated() {
          for b in present.dropFirst(position + 1) { result.insert([a, b]) }
        }
      }
      return result
    }
    let required = met(gold.meetings.filter { $0.optional != true }, heldOnly: true)
    let optional = met(gold.meetings.filter { $0.optional == true }, heldOnly: false)
      .subtracting(required)
    pairs = examples.pairs.map { pair in
      guard let a = people[pair.first], let b = people[pair.second] else { return false }
      let key = [min(a, b), max(a, b)]
      return required.contains(key) ? true : optional.contains(key) ? nil : false
    }
    affiliations = examples.affiliations.map { candidate in
      if isPartial { return nil }
      guard let a = people[candidate.person], let b = bodies[candidate.institution] else {
        return false
      }
      if gold.people[a].optional == true || gold.institutions[b].optional == true { return nil }
      return (gold.people[a].institutions ?? []).contains { body($0) == b }
    }

    states = examples.states.map { candidate in
      if isPartial { return nil }
      guard let a = people[candidate.person] else { return false }
      if gold.people[a].optional == true { return nil }
      return (gold.people[a].countries ?? []).contains(candidate.state)
    }

    let goldMeetings = gold.meetings.map { meeting in
      let present = Set((meeting.participants ?? []).compactMap(person).map { "p\($0)" })
      let others = (meeting.institutions ?? []).map { name in body(name).map { "i\($0)" } ?? name }
      return Meeting(
        people: present,
        all: present.union(others).union((meeting.countries ?? []).map { "c\($0)" }),
        start: meeting.start, status: meeting.status ?? "held")
    }
    let personOfID = Dictionary(
      record.people.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a }
    )
    let bodyOfID = Dictionary(
      record.institutions.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { a, _ in a })
    let ours = record.meetings.map { meeting in
      let present = Set(
        meeting.participations.compactMap { personOfID[$0.person] }.map { index in
          people[index].map { "p\($0)" } ?? "px\(index)"
        })
      let others = meeting.institutions.compactMap { bodyOfID[$0] }.map { index in
        bodies[index].map { "i\($0)" } ?? "ix\(index)"
      }
      return Meeting(
        people: present, all: present.union(others).union(meeting.countries.map { "c\($0)" }),
        start: meeting.date.start?.description, status: meeting.status.rawValue)
    }
    let matched = Assignment.greedy(
      ours.count, goldMeetings.count, isOptional: { gold.meetings[$0].optional ?? false }
    ) { Self.overlap(ours[$0], goldMeetings[$1]) }
    events = ours.indices.map { index in
      matched[index].map { gold.meetings[$0].optional == true ? nil : true } ?? false
    }
    isMeeting = ours.indices.map { matched[$0] != nil }
    func circumstances<Value>(
      _ candidates: [[Value]], _ isRight: (Value, GoldArticle.Meeting) -> Bool
    ) -> [[Bool]?] {
      candidates.indices.map { index in
        guard let at = matched[index], gold.meetings[at].optional != true else { return nil }
        return candidates[index].map { isRight($0, gold.meetings[at]) }
      }
    }
    times = circumstances(examples.times.map { $0.map(\.start) }) { start, meeting in
      guard let truth = meeting.start else { return start == nil }
      return start.map { $0 == truth || $0.hasPrefix(truth + "-") } ?? false
    }
    places = circumstances(examples.places.map { $0.map(\.name) }) { name, meeting in
      guard let truth = meeting.place else { return name == nil }
      return name.map { GoldNames.plain($0) == GoldNames.plain(truth) } ?? false
    }
    isWithout = ours.indices.map { index in
      matched[index].map { (gold.meetings[$0].start == nil, gold.meetings[$0].place == nil) }
        ?? (true, true)
    }
  }

  private static func overlap(_ ours: Meeting, _ gold: Meeting) -> Double {
    let (a, b) = gold.people.isEmpty ? (ours.all, gold.all) : (ours.people, gold.people)
    let union = a.union(b).count
    let share = union == 0 ? 0 : Double(a.intersection(b).count) / Double(union)
    guard share >= 0.5 else { return 0 }
    let sameDay = ours.start.map { start in
      gold.start.map { start == $0 || start.hasPrefix($0 + "-") } ?? false
    }
    return share + (sameDay ?? false ? 0.1 : 0) + (ours.status == gold.status ? 0.05 : 0)
  }

  private static func lookup(
    _ names: [(String, [String])], _ normal: (String) -> String
  ) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, entry) in names.enumerated() {
      for key in [entry.0] + ([entry.0] + entry.1).map(normal) where result[key] == nil {
        result[key] = index
      }
    }
    return result
  }
}
