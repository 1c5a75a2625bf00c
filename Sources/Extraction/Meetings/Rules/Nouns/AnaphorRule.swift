import Language

/// "La rencontre a eu lieu mardi": a bare noun tells more of the meeting told before.
struct AnaphorRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    RuleReading(clause.entry.isWeak ? nil : clause.anaphor(), else: .parties)
  }
}
