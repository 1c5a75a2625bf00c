import Knowledge
import Language
import Text

/// "X a reçu Y", "Y a été reçu par X", "Reçu par X, Y a …".
struct ReceiveRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .receive else { return .none }
    // "a invité X à déjeuner", not "a invité X à la prudence".
    if clause.traits.contains(.needsInvitation), !clause.has(clause.grammar.invitation) {
      return .lacks(clause.lack)
    }
    return RuleReading(clause.isPassive ? passive(clause) : active(clause), else: clause.lack)
  }

  private func active(_ clause: VerbClause) -> EventProposal? {
    guard let subject = clause.subject, let object = clause.object() else { return nil }
    return EventProposal(
      .receive, clause.trigger(.talks),
      [Argument(subject, .subject, .host), Argument(object, .object, .visitor)])
  }

  private func passive(_ clause: VerbClause) -> EventProposal? {
    guard let agent = clause.governed(by: clause.grammar.by) else { return nil }
    let guest = clause.patient(apartFrom: agent) ?? Parties()
    return EventProposal(
      .receivePassive, clause.trigger(.talks),
      [Argument(guest, .subject, .visitor), Argument(agent, .agent, .host)])
  }
}
