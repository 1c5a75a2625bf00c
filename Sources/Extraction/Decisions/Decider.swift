import Decisions
import Knowledge
import Language
import Text

/// Decides by learned weights over what the rules propose: who is a person, who belongs where, who met whom,
/// when and where.
///
/// All that is decided is looked at as the rules left it, so that no decision rests on another.
struct Decider {
  let lexicon: Lexicon
  let models: DecisionModels

  /// Decides over a document.
  ///
  /// - Complexity: O(n) in mentions, and in the pairs of ``CandidateFinder/pairs()``.
  func annotate(_ document: inout Document) {
    let signs = ArticleSigns(Sentences(document, lexicon: lexicon))
    let finder = CandidateFinder(signs)
    let odds = MeetingOdds(finder, models)
    if let odds {
      document.meetings = MeetingAssembler(signs: signs, odds: odds).meetings()
      explain(&document, signs)
      let circumstances = CircumstanceDecider(finder: finder, models: models)
      for index in document.meetings.indices { circumstances.decide(&document.meetings[index]) }
      document.meetings = MeetingMerger(document: document).merged(document.meetings)
      calibrate(&document)
    }
    decideAffiliations(finder, &document)
    decideStates(finder, &document)
    decidePeople(finder, &document)
  }

  /// Makes a probability of how sure each meeting is.
  private func calibrate(_ document: inout Document) {
    for index in document.meetings.indices {
      let sure = document.meetings[index].totalConfidence
      document.meetings[index].probability =
        models.meetings.probability(of: sure)
    }
  }

  /// Notes what weighed most for the surest pair of each meeting.
  private func explain(_ document: inout Document, _ signs: ArticleSigns) {
    guard let met = models[DecisionName.met] else { return }
    let reasons = DecisionReasons(signs: signs, model: met.model)
    for (index, meeting) in document.meetings.enumerated() where meeting.parts.count >= 2 {
      document.meetings[index].reasons = reasons.reasons(
        for: meeting.parts[0].person, meeting.parts[1].person)
    }
  }

  /// Which bodies each person belongs to.
  private func decideAffiliations(_ finder: CandidateFinder, _ document: inout Document) {
    guard let entry = models[DecisionName.affiliation] else { return }
    for person in document.people.indices {
      let own = document.people[person].institutions
      let chosen = finder.bodies(of: person).filter {
        entry.model.probability(of: finder.features(of: person, $0)) >= entry.threshold
      }
      document.people[person].institutions =
        own.filter(chosen.contains) + chosen.filter { !own.contains($0) }
    }
  }

  /// Which states each person is of.
  private func decideStates(_ finder: CandidateFinder, _ document: inout Document) {
    guard let entry = models[DecisionName.state] else { return }
    for person in document.people.indices where !document.people[person].actsForNoState {
      let own = document.people[person].countries
      let chosen = finder.states(of: person).filter {
        entry.model.probability(of: finder.features(of: person, $0)) >= entry.threshold
      }
      document.people[person].countries =
        own.filter(chosen.contains) + chosen.filter { !own.contains($0) }
    }
  }

  /// Who is no person: who took part in nothing, and is none by the weights.
  private func decidePeople(_ finder: CandidateFinder, _ document: inout Document) {
    guard let entry = models[DecisionName.person] else { return }
    let taking = document.meetings.reduce(into: Set<PersonIndex>()) { $0.formUnion($1.people) }
    for (person, features) in zip(document.people.indices, finder.people()) {
      let probability = entry.model.probability(of: features)
      document.people[person].score = probability
      if probability < entry.threshold, !taking.contains(person) {
        document.people[person].isRejected = true
      }
    }
  }
}

/// How probable it is that people met and that events were, by the weights.
struct MeetingOdds {
  /// From which probability two have met.
  let threshold: Double
  /// From which probability an event was.
  let eventThreshold: Double
  /// For each event of the document how probable it is.
  let events: [Double]
  private let pairs: [PersonPair: Double]

  /// Nil where there are no models for it.
  init?(_ finder: CandidateFinder, _ models: DecisionModels) {
    guard let met = models[DecisionName.met], let event = models[DecisionName.event] else {
      return nil
    }
    let whole = finder.article()
    let people = finder.people().map { met.model.sum(of: $0) }
    let base = met.model.bias + met.model.sum(of: whole)
    var pairs: [PersonPair: Double] = [:]
    for (a, b) in finder.pairs() {
      let score =
        base + people[a.position] + people[b.position]
        + met.model.sum(of: finder.features(of: a, b))
      pairs[PersonPair(a, b)] = met.model.probability(ofScore: score)
    }
    self.pairs = pairs
    let eventBase = event.model.bias + event.model.sum(of: whole)
    events = finder.signs.document.meetings.indices.map {
      event.model.probability(
        ofScore: eventBase + event.model.sum(of: finder.features(ofEvent: $0)))
    }
    threshold = met.threshold
    eventThreshold = event.threshold
  }

  /// How probable it is that two have met; 0 for those who were not looked at.
  func probability(_ a: PersonIndex, _ b: PersonIndex) -> Double { pairs[PersonPair(a, b)] ?? 0 }

  /// The pairs that have met, the surest first.
  func met() -> [(pair: PersonPair, probability: Double)] {
    pairs.filter { $0.value >= threshold }.map { (pair: $0.key, probability: $0.value) }
      .sorted { x, y in
        (y.probability, x.pair.first, x.pair.second) < (x.probability, y.pair.first, y.pair.second)
      }
  }
}

/// Two people, in whichever order.
struct PersonPair: Hashable {
  let first: PersonIndex
  let second: PersonIndex

  init(_ a: PersonIndex, _ b: PersonIndex) {
    first = min(a, b)
    second = max(a, b)
  }
}
