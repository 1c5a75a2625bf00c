import Knowledge
import Language

/// "leur premier entretien": of the two of whom the clause, or the sentence before, speaks.
struct TheirRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.entry.kind != .hearing,
      let both = clause.arguments.pluralOwners(of: clause.head)
    else { return .none }
    return .found(clause.proposal(.their, [Argument(both, .owner)]))
  }
}
