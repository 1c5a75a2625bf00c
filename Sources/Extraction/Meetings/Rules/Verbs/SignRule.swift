import Knowledge
import Language

/// "X et Y ont signé un accord", "X a signé un accord avec Y", "un accord signé par X et Y".
struct SignRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .sign else { return .none }
    let proposal = EventProposal(.sign, clause.trigger(.signing), signatories(clause))
    return RuleReading(proposal.parties.count >= 2 ? proposal : nil, else: clause.lack)
  }

  private func signatories(_ clause: VerbClause) -> [Argument] {
    if clause.isPassive {
      return clause.governed(by: clause.grammar.by).map { [Argument($0, .agent, .signatory)] } ?? []
    }
    guard let subject = clause.subject else { return [] }
    let other = clause.governed(by: clause.grammar.with)
    return [Argument(subject, .subject, .signatory)]
      + (other.map { [Argument($0, .oblique, .signatory)] } ?? [])
  }
}
