import Language

/// One look of the rules at a trigger, and what became of what they found.
struct Attempt {
  var trigger: Trigger
  /// The sentence.
  var sentence: SentenceIndex
  /// What was found; nil where a party was lacking.
  var proposal: EventProposal?
  var outcome: Outcome

  /// What became of it.
  enum Outcome {
    /// The rule lacked somebody.
    case lacking(Lack)
    /// It is an event, or several.
    case kept([MeetingEvent])
    /// It said more of the event told before.
    case added
    /// It was given up.
    case dropped(Drop)
  }

  /// The rule that read the trigger, or that its word belongs to.
  var rule: RuleName {
    if case .kept(let events) = outcome, let event = events.first { return event.rule }
    return proposal?.rule ?? trigger.rule
  }

  /// Those whom it found: of a noun that points to a meeting, those of the meeting that it let suppose.
  var parties: Parties {
    guard let proposal else { return Parties() }
    guard isAnaphor, case .kept(let events) = outcome else { return proposal.parties }
    var result = Parties()
    for event in events { result.add(event.parties) }
    return result
  }

  /// Whether it points to a meeting told before.
  var isAnaphor: Bool {
    if case .anaphor = proposal?.nature { return true }
    return false
  }
}

/// Why what a rule found was given up.
enum Drop {
  /// It points to an event told before from within a quotation.
  case quoted
  /// It says more of an event told before, and there is none near by.
  case nothingToldBefore
  /// It is a visit without a place.
  case noPlace
  /// It names fewer than two parties.
  case tooFewParties
  /// The sentence told of an event before, so that a mere phrase tells of none.
  case toldAlready
}

/// What the rules tried, in the order of the text; kept only where somebody asks for it.
final class RuleTrace {
  private var attempts: [Attempt] = []

  /// Notes an attempt.
  func note(_ attempt: Attempt) { attempts.append(attempt) }

  /// What decided in one sentence, in the order of its words: at each the proposal that was made, else what
  /// the first rule lacked; the guess last.
  ///
  /// - Complexity: O(n) attempts of the article.
  func decisive(in sentence: SentenceIndex) -> [Attempt] {
    var words: [Int: Attempt] = [:]
    var guesses: [Attempt] = []
    for attempt in attempts where attempt.sentence == sentence {
      if case .word = attempt.trigger {
        guesses.append(attempt)
      } else if words[attempt.trigger.head] == nil || attempt.proposal != nil {
        words[attempt.trigger.head] = attempt
      }
    }
    return words.sorted { $0.key < $1.key }.map(\.value) + guesses
  }
}
