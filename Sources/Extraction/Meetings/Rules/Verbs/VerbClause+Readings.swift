import Knowledge
import Language

/// What rules for verbs have in common.
extension VerbClause {
  /// What the rule lacks where it finds nobody else.
  var lack: Lack { subject.map { .otherParty(subject: $0) } ?? .subject }

  /// The rule that bears the verb's own name.
  var ownRule: RuleName.Construction {
    .verb(lemma: group.entry.lemma, isReflexive: group.entry.isReflexive)
  }

  /// "X a rencontré Y": both took part alike.
  func meeting(with object: Parties?, kind: MeetingKind) -> RuleReading {
    guard let subject, let object else { return .lacks(lack) }
    let arguments = [Argument(subject, .subject), Argument(object, .object)]
    return .found(EventProposal(ownRule, trigger(kind), arguments))
  }
}
