import Knowledge
import Language
import Text

/// Reads the meetings that one sentence tells of, each by itself.
struct SentenceReader {
  let view: SentenceView
  /// Where attempts are noted that lacked somebody.
  let trace: RuleTrace?

  /// What each meeting word tells of, in order.
  func proposals() -> [(trigger: Trigger, proposal: EventProposal)] {
    let triggers = TriggerFinder(view: view)
    var result: [(trigger: Trigger, proposal: EventProposal)] = []
    for token in view.range where view.document.tokens[token].kind == .word {
      if let found = first(of: triggers.triggers(at: token)) { result.append(found) }
    }
    return result
  }

  /// What a meeting word near two people lets suppose.
  func guess() -> (trigger: Trigger, proposal: EventProposal)? {
    guard case .found(let proposal) = NearbyRule().reading(of: Arguments(view: view)) else {
      return nil
    }
    return (.word(proposal.trigger.tokens.lowerBound), proposal)
  }

  /// The first of the triggers at a token of which a rule finds all that it wants.
  private func first(of triggers: [Trigger]) -> (trigger: Trigger, proposal: EventProposal)? {
    for trigger in triggers {
      if let sense = TriggerSense(view: view).otherSense(of: trigger) {
        trace?.note(
          Attempt(trigger: trigger, sentence: view.index, outcome: .lacking(.sense(sense))))
        continue
      }
      switch reading(of: trigger) {
      case .found(let proposal): return (trigger, proposal)
      case .lacks(let lack):
        trace?.note(
          Attempt(trigger: trigger, sentence: view.index, outcome: .lacking(lack)))
      case .none: break
      }
    }
    return nil
  }

  private func reading(of trigger: Trigger) -> RuleReading {
    switch trigger {
    case .verb(let group): first(of: MeetingRules.verbs, VerbClause(group, in: view))
    case .noun(let noun): first(of: MeetingRules.nouns, NounClause(noun, in: view))
    case .phrase(let phrase): first(of: MeetingRules.phrases, PhraseClause(phrase, in: view))
    case .word: .none
    }
  }

  /// What the first rule says that knows the construction.
  private func first<Clause>(
    of rules: [any MeetingRule<Clause>], _ clause: Clause
  ) -> RuleReading {
    for rule in rules {
      let reading = rule.reading(of: clause)
      if case .none = reading { continue }
      return reading
    }
    return .none
  }
}
