import Knowledge

/// Which person, institution and meeting of the gold each of a record is, as the scorer of the gold has it.
struct GoldAlignment {
  let gold: GoldArticle
  /// For each person of the record the one of the gold.
  let people: [Int: Int]
  /// For each institution of the record the one of the gold.
  let bodies: [Int: Int]
  /// For each meeting of the record the one of the gold.
  let meetings: [Int: Int]
  private let names: GoldIndex

  /// Aligns a record, the likest first.
  ///
  /// - Complexity: O(n · m) in the people, institutions and meetings of both.
  init(_ record: ArticleRecord, _ gold: GoldArticle) {
    let names = GoldIndex(gold)
    let people = Self.people(record, gold)
    let bodies = Self.bodies(record, gold)
    let ours = Self.parties(record, people, bodies)
    let theirs = gold.meetings.map { names.parties(of: $0) }
    self.gold = gold
    self.names = names
    self.people = people
    self.bodies = bodies
    meetings = Assignment.greedy(
      ours.count, theirs.count, isOptional: { gold.meetings[$0].optional ?? false }
    ) { ours[$0].likeness(to: theirs[$1]) }
  }

  private static func people(_ record: ArticleRecord, _ gold: GoldArticle) -> [Int: Int] {
    Assignment.greedy(
      record.people.count, gold.people.count, isOptional: { gold.people[$0].optional ?? false }
    ) { a, b in
      GoldNames.likeness(
        (record.people[a].name, record.people[a].aliases),
        (gold.people[b].name, gold.people[b].aliases ?? []))
    }
  }

  private static func bodies(_ record: ArticleRecord, _ gold: GoldArticle) -> [Int: Int] {
    Assignment.greedy(
      record.institutions.count, gold.institutions.count,
      isOptional: { gold.institutions[$0].optional ?? false }
    ) { a, b in
      let (x, y) = (record.institutions[a], gold.institutions[b])
      return GoldNames.likeness(
        ofBodies: [x.name] + x.aliases, [y.name] + (y.aliases ?? []),
        sameState: x.country?.description == y.country)
    }
  }

  /// The parties of the record's meetings, those that the gold knows by its own numbers.
  private static func parties(
    _ record: ArticleRecord, _ people: [Int: Int], _ bodies: [Int: Int]
  ) -> [MeetingParties] {
    func numbers(_ ids: [String]) -> [String: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    }
    let personOfID = numbers(record.people.map(\.id))
    let bodyOfID = numbers(record.institutions.map(\.id))
    return record.meetings.map { meeting in
      MeetingParties(
        people: Set(
          meeting.participations.compactMap { personOfID[$0.person] }.map { index in
            people[index].map { "p\($0)" } ?? "px\(index)"
          }),
        others: Set(
          meeting.institutions.compactMap { bodyOfID[$0] }.map { index in
            bodies[index].map { "i\($0)" } ?? "ix\(index)"
          } + meeting.countries.map { "c\($0)" }),
        start: meeting.date.start?.description, status: meeting.status.rawValue)
    }
  }

  /// Whether a person of the gold belongs to a body of it.
  func belongs(_ person: Int, to body: Int) -> Bool {
    (gold.people[person].institutions ?? []).contains { names.body($0) == body }
  }

  /// The pairs of people who met in some meetings.
  func met(in meetings: [GoldArticle.Meeting]) -> Set<[Int]> {
    var result: Set<[Int]> = []
    for meeting in meetings {
      let present = Set((meeting.participants ?? []).compactMap(names.person)).sorted()
      for (position, a) in present.enumerated() {
        for b in present.dropFirst(position + 1) { result.insert([a, b]) }
      }
    }
    return result
  }
}

/// People and institutions of the gold by their names.
private struct GoldIndex {
  private let people: [String: Int]
  private let bodies: [String: Int]

  init(_ gold: GoldArticle) {
    people = Self.lookup(gold.people.map { ($0.name, $0.aliases ?? []) }, GoldNames.person)
    bodies = Self.lookup(gold.institutions.map { ($0.name, $0.aliases ?? []) }, GoldNames.plain)
  }

  func person(_ name: String) -> Int? { people[name] ?? people[GoldNames.person(name)] }
  func body(_ name: String) -> Int? { bodies[name] ?? bodies[GoldNames.plain(name)] }

  func parties(of meeting: GoldArticle.Meeting) -> MeetingParties {
    let bodies = (meeting.institutions ?? []).map { name in body(name).map { "i\($0)" } ?? name }
    return MeetingParties(
      people: Set((meeting.participants ?? []).compactMap(person).map { "p\($0)" }),
      others: Set(bodies + (meeting.countries ?? []).map { "c\($0)" }), start: meeting.start,
      status: meeting.status ?? "held")
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

/// Who took part in a meeting, and when: what the scorer matches meetings by.
private struct MeetingParties {
  var people: Set<String>
  /// Institutions and states.
  var others: Set<String>
  var start: String?
  var status: String

  /// How alike a meeting of a record is to one of the gold; 0 where they share less than half of their people.
  func likeness(to gold: MeetingParties) -> Double {
    let (a, b) =
      gold.people.isEmpty
      ? (people.union(others), gold.people.union(gold.others)) : (people, gold.people)
    let union = a.union(b).count
    let share = union == 0 ? 0 : Double(a.intersection(b).count) / Double(union)
    guard share >= 0.5 else { return 0 }
    let isSameDay = start.map { GoldDates.agree($0, gold.start) } ?? false
    return share + (isSameDay ? 0.1 : 0) + (status == gold.status ? 0.05 : 0)
  }
}

/// Dates as the scorer of the gold compares them.
enum GoldDates {
  /// Whether a date is that of the gold, or a finer one that agrees with it.
  static func agree(_ ours: String, _ gold: String?) -> Bool {
    gold.map { ours == $0 || ours.hasPrefix($0 + "-") } ?? false
  }
}
