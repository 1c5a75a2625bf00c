import Language

/// "un entretien entre X et Y".
struct BetweenRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    // "un entretien a eu lieu entre X et Y": behind the verb, where nothing stands before it.
    let whole = clause.view.clauseEnd(after: clause.behind - 1, stopAtVerbs: false)
    guard
      let both = clause.arguments.between(from: clause.behind, to: clause.end)
        ?? clause.arguments.between(from: clause.behind, to: whole)
    else { return .none }
    return clause.reading(clause.proposal(.between, [Argument(both, .complement)]))
  }
}
