import Knowledge
import Language
import Text

/// "X a rencontré Y", "X a rencontré avec Y".
struct MeetRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .meet else { return .none }
    if clause.isPassive || clause.group.isInfinite && clause.traits.contains(.finiteOnly) {
      return .lacks(clause.lack)
    }
    let object =
      clause.object() ?? clause.governed(by: clause.grammar.with) ?? clause.dative()
    return clause.meeting(with: object, kind: .talks)
  }
}
