import Extraction
import Knowledge

/// What the gold says of the candidates of one article; nil where either answer is right.
struct DecisionLabels {
  let people: [Bool?]
  let pairs: [Bool?]
  let affiliations: [Bool?]
  let states: [Bool?]
  let events: [Bool?]
  /// For each meeting which of its times are right; nil where the meeting is none, or optional.
  let times: [[Bool]?]
  /// The same for places.
  let places: [[Bool]?]

  init(_ examples: DecisionExamples, _ gold: GoldArticle) {
    let alignment = GoldAlignment(examples.record, gold)
    people = Self.people(examples, alignment)
    pairs = Self.pairs(examples, alignment)
    affiliations = Self.affiliations(examples, alignment)
    states = Self.states(examples, alignment)
    events = examples.record.meetings.indices.map { index in
      alignment.meetings[index].map { gold.meetings[$0].optional == true ? nil : true } ?? false
    }
    times = Self.circumstances(examples.times.map { $0.map(\.start) }, alignment) {
      start, meeting in
      guard let truth = meeting.start else { return start == nil }
      return start.map { GoldDates.agree($0, truth) } ?? false
    }
    places = Self.circumstances(examples.places.map { $0.map(\.name) }, alignment) {
      name, meeting in
      guard let truth = meeting.place else { return name == nil }
      return name.map { GoldNames.plain($0) == GoldNames.plain(truth) } ?? false
    }
  }

  private static func people(_ examples: DecisionExamples, _ alignment: GoldAlignment) -> [Bool?] {
    let gold = alignment.gold
    return examples.record.people.indices.map { index in
      if gold.isPartial { return nil }
      return alignment.people[index].map { gold.people[$0].optional == true ? nil : true } ?? false
    }
  }

  private static func pairs(_ examples: DecisionExamples, _ alignment: GoldAlignment) -> [Bool?] {
    let meetings = alignment.gold.meetings
    let required = alignment.met(
      in: meetings.filter { $0.optional != true && ($0.status ?? "held") == "held" })
    let optional = alignment.met(in: meetings.filter { $0.optional == true })
    return examples.pairs.map { pair in
      guard let a = alignment.people[pair.first], let b = alignment.people[pair.second] else {
        return false
      }
      let key = [min(a, b), max(a, b)]
      return required.contains(key) ? true : optional.contains(key) ? nil : false
    }
  }

  private static func affiliations(
    _ examples: DecisionExamples, _ alignment: GoldAlignment
  ) -> [Bool?] {
    let gold = alignment.gold
    return examples.affiliations.map { candidate in
      if gold.isPartial { return nil }
      guard let a = alignment.people[candidate.person],
        let b = alignment.bodies[candidate.institution]
      else { return false }
      if gold.people[a].optional == true || gold.institutions[b].optional == true { return nil }
      return alignment.belongs(a, to: b)
    }
  }

  private static func states(_ examples: DecisionExamples, _ alignment: GoldAlignment) -> [Bool?] {
    let gold = alignment.gold
    return examples.states.map { candidate in
      if gold.isPartial { return nil }
      guard let a = alignment.people[candidate.person] else { return false }
      if gold.people[a].optional == true { return nil }
      return (gold.people[a].countries ?? []).contains(candidate.state)
    }
  }

  private static func circumstances<Value>(
    _ candidates: [[Value]], _ alignment: GoldAlignment,
    _ isRight: (Value, GoldArticle.Meeting) -> Bool
  ) -> [[Bool]?] {
    candidates.indices.map { index in
      guard let at = alignment.meetings[index], alignment.gold.meetings[at].optional != true else {
        return nil
      }
      return candidates[index].map { isRight($0, alignment.gold.meetings[at]) }
    }
  }
}
