import Knowledge
import Language
import Text

/// "X a téléphoné à Y", "X a joint Y", "X a eu au téléphone Y".
struct CallRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .call else { return .none }
    if clause.traits.contains(.needsObjectBeside),
      !clause.arguments.hasObject(beside: clause.group.verb)
    {
      return .lacks(clause.lack)
    }
    let other =
      clause.governed(by: clause.grammar.with) ?? clause.governed(by: clause.grammar.to)
      ?? (clause.traits.contains(.noDirectObject) ? nil : clause.object())
    guard let subject = clause.subject, let other else { return .lacks(clause.lack) }
    return .found(
      EventProposal(
        .verb(lemma: clause.group.entry.lemma, isReflexive: false), clause.trigger(.call),
        [Argument(subject, .subject), Argument(other, .oblique)]))
  }
}
