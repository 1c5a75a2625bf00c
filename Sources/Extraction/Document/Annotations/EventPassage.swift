import Foundation
import Language

/// A passage that tells of an event: the rule, its trigger, and its part in the confidence.
struct EventPassage: Sendable, Equatable {
  /// The rule that matched.
  var rule: RuleName
  /// The tokens that it matched.
  var trigger: Range<Int>
  /// Its part in the confidence, see ``MeetingEvent/totalConfidence``.
  var weight: Double
}

extension MeetingEvent {
  /// Its own passage, then those that the merger added.
  var mentions: [EventPassage] {
    [EventPassage(rule: rule, trigger: trigger, weight: confidence)] + further
  }

  /// How sure it is: what the weights say, else `1 − Π (1 − weight)` over all mentions.
  var totalConfidence: Double { probability ?? 1 - mentions.reduce(1) { $0 * (1 - $1.weight) } }

  /// The same, with weights that make up what the weights say: each counts in proportion to its own.
  var weighedMentions: [EventPassage] {
    guard let probability, probability < 1 else { return mentions }
    let doubts = mentions.map { -log(max(1e-9, 1 - $0.weight)) }
    let all = doubts.reduce(0, +)
    guard all > 0 else { return mentions }
    return zip(mentions, doubts).map { mention, doubt in
      var mention = mention
      mention.weight = 1 - pow(1 - probability, doubt / all)
      return mention
    }
  }

  /// Adds the mentions of another event, which are not independent of this one's: the same author tells
  /// again, so each counts half.
  mutating func addMentions(of other: MeetingEvent) {
    further += other.mentions.map {
      EventPassage(rule: $0.rule, trigger: $0.trigger, weight: $0.weight / 2)
    }
  }
}
