import Knowledge
import Language
import Text

/// "La commission a auditionné X", "X a été entendu par les juges".
struct HearRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .hear else { return .none }
    if clause.isPassive { return RuleReading(passive(clause), else: clause.lack) }
    let object =
      clause.object() ?? clause.governed(by: clause.grammar.with) ?? clause.dative()
    return clause.meeting(with: object, kind: .hearing)
  }

  private func passive(_ clause: VerbClause) -> EventProposal? {
    let agent = clause.governed(by: clause.grammar.by)
    let heard = clause.patient(apartFrom: agent ?? Parties()) ?? Parties()
    var arguments = [Argument(heard, .subject, .visitor)]
    if let agent {
      guard !isPress(agent, clause) else { return nil }
      arguments.append(Argument(agent, .agent, .host))
    } else {
      guard isHeardByUnnamed(clause), !heard.people.isEmpty else { return nil }
    }
    return EventProposal(
      clause.ownRule, clause.trigger(.hearing), arguments,
      nature: agent == nil ? .complete : .event)
  }

  /// "par les juges", "par la commission d’enquête": somebody without a name hears.
  private func isHeardByUnnamed(_ clause: VerbClause) -> Bool {
    let (document, grammar, first) = (clause.document, clause.grammar, clause.group.verb + 1)
    let last = max(first, min(clause.group.verb + RuleWindows.hearer, clause.end))
    return (first..<last).contains { at in
      grammar.by.contains(document.key(at))
        && (at + 1...at + 2).contains { grammar.hearers.contains(document.key($0)) }
    }
  }

  /// "interrogé par Le Quotidien", "interrogée par BFM TV": asked by the press, not by a court.
  private func isPress(_ agent: Parties, _ clause: VerbClause) -> Bool {
    guard clause.traits.contains(.asks), agent.people.isEmpty else { return false }
    return agent.institutions.allSatisfy { index in
      guard let known = clause.document.institutions[index].lexiconBody else { return true }
      return !Self.examiners.contains(clause.view.lexicon.bodies[known].kind)
    }
  }

  /// Kinds of bodies that question people in earnest.
  private static let examiners: Set<InstitutionKind> = [
    .court, .police, .parliament, .agency, .ministry,
  ]
}
