import Knowledge
import Language
import Text

/// "X a accordé une audience à Y", "l’audience accordée par X à Y".
struct AudienceToRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.kind == .audience, let guest = clause.governed(by: clause.grammar.to),
      !guest.people.isEmpty, let host = clause.arguments.clauseSubject(of: clause.head),
      !host.people.isEmpty, host.people.allSatisfy({ !guest.people.contains($0) })
    else { return .none }
    return .found(
      clause.proposal(.to, [Argument(host, .subject, .host), Argument(guest, .oblique, .visitor)]))
  }
}
