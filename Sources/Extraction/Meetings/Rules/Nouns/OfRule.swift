import Language

/// "la rencontre de X et Y".
struct OfRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard let both = clause.complement, both.people.count >= 2, !clause.entry.isWeak else {
      return .none
    }
    return .found(clause.proposal(.of, [Argument(both, .complement)]))
  }
}
