/// A passage that tells of a meeting: the rule, its trigger, and its part in the confidence.
struct CandidateTelling: Sendable, Equatable {
  /// The rule that matched.
  var rule: String
  /// The tokens that it matched.
  var trigger: Range<Int>
  /// Its part in the confidence, see ``MeetingCandidate/totalConfidence``.
  var weight: Double
}

extension MeetingCandidate {
  /// Its own passage, then those that the merger added.
  var tellings: [CandidateTelling] {
    [CandidateTelling(rule: rule, trigger: trigger, weight: confidence)] + further
  }

  /// `1 − Π (1 − weight)` over all tellings.
  var totalConfidence: Double { 1 - tellings.reduce(1) { $0 * (1 - $1.weight) } }

  /// Adds the tellings of another candidate, which is not independent of this one: the same author
  /// tells again, so each counts half.
  mutating func addTellings(of other: MeetingCandidate) {
    further += other.tellings.map {
      CandidateTelling(rule: $0.rule, trigger: $0.trigger, weight: $0.weight / 2)
    }
  }
}
