import Knowledge
import Language
import Text

/// "X a remis une médaille à Y", "X a décoré Y", "Y a été décoré par X".
struct AwardRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .award else { return .none }
    guard let subject = clause.subject, let other = other(clause) else {
      return .lacks(clause.lack)
    }
    let arguments =
      clause.isPassive
      ? [Argument(other, .agent, .host), Argument(subject, .subject)]
      : [Argument(subject, .subject, .host), Argument(other, .oblique)]
    return .found(EventProposal(.award, clause.trigger(.award), arguments))
  }

  /// Who honours the subject, or whom it honours.
  private func other(_ clause: VerbClause) -> Parties? {
    if clause.isPassive { return clause.governed(by: clause.grammar.by) }
    return clause.governed(by: clause.grammar.to)
      ?? (clause.traits.contains(.takesObject) ? clause.object() : nil)
  }
}
