import Knowledge
import Language
import Text

/// Makes meetings of what the rules propose and of how probable it is that people met.
struct MeetingAssembler {
  let signs: ArticleSigns
  let odds: MeetingOdds
  private var document: Document { signs.document }

  /// By how much surer it must be that somebody belongs to a meeting, or that a meeting was, where no rule says so.
  private static let unproposed = 0.05
  /// How probable it must be that people met whose meeting a rule took for one that lies ahead.
  private static let sureOfHeld = 0.6
  /// With each person of a meeting that a rule found, the share of the threshold that another must reach to join it.
  private static let leastOfMeeting = 0.5
  /// The same for people of whom no rule found a meeting.
  private static let leastOfGroup = 0.7

  /// The meetings: those of the rules with the people who pass, then those that the weights alone tell of.
  func meetings() -> [MeetingEvent] {
    var result = document.meetings.enumerated().compactMap {
      kept($0.element, odds.events[$0.offset])
    }
    attach(to: &result)
    let covered = Set(result.flatMap(pairs))
    result += groups(apartFrom: covered, result).map(event)
    return result
  }

  /// A proposal with those who pass; nil where it is none.
  private func kept(_ event: MeetingEvent, _ probability: Double) -> MeetingEvent? {
    var event = event
    let people = event.parts.map(\.person)
    guard people.count >= 2 else {
      guard probability >= odds.eventThreshold else { return nil }
      return event.sure(probability)
    }
    let passing = people.filter { a in
      people.contains { $0 != a && odds.probability(a, $0) >= odds.threshold }
    }
    if event.status != .held {
      if event.status == .planned, passing.count == people.count,
        mean(people) >= Self.sureOfHeld
      {
        event.status = .held
        return event.sure(mean(passing))
      }
      guard probability >= odds.eventThreshold else { return nil }
      return event.sure(probability)
    }
    guard passing.count >= 2 else { return nil }
    event.parts.removeAll { !passing.contains($0.person) }
    return event.sure(mean(passing))
  }

  /// Adds people to the held meeting with whose people each has most probably met.
  private func attach(to meetings: inout [MeetingEvent]) {
    // Who met one of them at another meeting was read as no part of this one.
    let covered = Set(meetings.flatMap(pairs))
    for person in document.people.indices {
      var best: (mean: Double, index: Int)?
      for (index, meeting) in meetings.enumerated() where meeting.status == .held {
        let people = meeting.parts.map(\.person)
        guard people.count >= 2, !people.contains(person) else { continue }
        guard !people.contains(where: { covered.contains(PersonPair(person, $0)) }),
          let mean = mean(of: person, with: people, least: Self.leastOfMeeting),
          mean >= Self.sureOfHeld || !wasLeftOut(person, of: meeting)
        else { continue }
        if best.map({ mean > $0.mean }) ?? true { best = (mean, index) }
      }
      if let best { meetings[best.index].add([person], as: .participant) }
    }
  }

  /// How probable it is on the whole that a person met some others; nil where that is too little, or with one of
  /// them less than a share of what is asked.
  private func mean(
    of person: PersonIndex, with people: [PersonIndex], least share: Double
  ) -> Double? {
    guard !people.isEmpty else { return nil }
    let asked = odds.threshold + Self.unproposed
    var sum = 0.0
    for other in people {
      let probability = odds.probability(person, other)
      guard probability >= share * asked else { return nil }
      sum += probability
    }
    let mean = sum / Double(people.count)
    return mean >= asked ? mean : nil
  }

  /// Whether a rule of grammar read the sentence that tells of a meeting, and left a person of it out.
  private func wasLeftOut(_ person: PersonIndex, of meeting: MeetingEvent) -> Bool {
    guard meeting.rule.construction != .nearby, let sentence = meeting.sentences.first else {
      return false
    }
    return signs.occurrences[person.position].contains { $0.sentence == sentence }
  }

  /// Groups of whom every one has met the others on the whole, of pairs that no meeting holds yet.
  private func groups(
    apartFrom covered: Set<PersonPair>, _ meetings: [MeetingEvent]
  ) -> [[PersonIndex]] {
    var done = covered
    var result: [[PersonIndex]] = []
    let met = odds.met()
    for (pair, probability) in met
    where !done.contains(pair) && probability >= odds.threshold + Self.unproposed {
      // Two whom somebody met one by one were mostly not there together.
      let isApart = document.people.indices.contains {
        covered.contains(PersonPair(pair.first, $0))
          && covered.contains(PersonPair(pair.second, $0))
      }
      let isLeftOut = meetings.contains {
        let people = $0.people
        return people.contains(pair.first) && wasLeftOut(pair.second, of: $0)
          || people.contains(pair.second) && wasLeftOut(pair.first, of: $0)
      }
      if isApart || isLeftOut, probability < Self.sureOfHeld { continue }
      var group = [pair.first, pair.second]
      let others = Set(
        met.lazy.map(\.pair).flatMap { one -> [PersonIndex] in
          group.contains(one.first) ? [one.second] : group.contains(one.second) ? [one.first] : []
        }
      ).subtracting(group).sorted()
      for person in others {
        if mean(of: person, with: group, least: Self.leastOfGroup) != nil { group.append(person) }
      }
      for (position, a) in group.enumerated() {
        for b in group.dropFirst(position + 1) { done.insert(PersonPair(a, b)) }
      }
      result.append(group)
    }
    return result
  }

  /// A meeting of some people that no rule found, when and where the words near by say.
  private func event(of people: [PersonIndex]) -> MeetingEvent {
    let telling = TellingWords(signs: signs).best(of: people)
    var event = MeetingEvent(
      parts: people.map { MeetingEvent.Part(person: $0, role: .participant) }, institutions: [],
      countries: [], kind: telling.kind, status: .held, date: .unknown,
      sentences: telling.sentences, trigger: telling.trigger, rule: RuleName(.weighed),
      confidence: mean(people))
    let circumstances = MeetingCircumstances(
      view: signs.sentences[holding: telling.trigger.lowerBound])
    event.date = circumstances.date(near: telling.trigger)
    if let place = circumstances.place(near: telling.trigger) { event.setPlace(place) }
    MeetingContext(sentences: signs.sentences).complete(&event)
    MeetingScene(sentences: signs.sentences).complete(&event)
    return event.sure(mean(people))
  }

  /// The mean probability of the pairs of some people.
  private func mean(_ people: [PersonIndex]) -> Double {
    var sum = 0.0
    var count = 0
    for (position, a) in people.enumerated() {
      for b in people.dropFirst(position + 1) {
        sum += odds.probability(a, b)
        count += 1
      }
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  private func pairs(of meeting: MeetingEvent) -> [PersonPair] {
    let people = meeting.parts.map(\.person)
    return people.enumerated().flatMap { position, a in
      people.dropFirst(position + 1).map { PersonPair(a, $0) }
    }
  }
}

extension MeetingEvent {
  /// The same event with a probability for its confidence, shared among its mentions as they were.
  fileprivate func sure(_ probability: Double) -> MeetingEvent {
    var result = self
    result.probability = probability
    return result
  }
}
