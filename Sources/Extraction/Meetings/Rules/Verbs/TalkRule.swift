import Knowledge
import Language
import Text

/// "X s’est entretenu avec Y", "X et Y se sont rencontrés", "X a discuté avec Y".
struct TalkRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .meetReflexive || clause.frame == .talk else { return .none }
    let (group, grammar) = (clause.group, clause.grammar)
    let with = clause.arguments.governedGroup(by: grammar.with, from: group.verb, to: clause.end)
    let other = with?.parties ?? around(clause) ?? clause.dative() ?? addressed(clause)
    guard let subject = clause.subject else { return .lacks(.subject) }
    guard let other else {
      // "X et Y se sont rencontrés".
      guard subject.count >= 2, clause.traits.contains(.mutual) else { return .lacks(clause.lack) }
      return .found(
        EventProposal(clause.ownRule, clause.trigger(.talks), [Argument(subject, .subject)]))
    }
    // "parler d’un accord avec la Chine": of an accord, not with China.
    if clause.traits.contains(.namesPeople), other.people.isEmpty { return .lacks(clause.lack) }
    let series = with.flatMap { self.series($0.parties, endingAt: $0.end, clause) }
    return .found(
      EventProposal(
        clause.ownRule, clause.trigger(.talks),
        [Argument(subject, .subject), Argument(other, .oblique)],
        nature: series.map { EventProposal.Nature.series($0) } ?? .event))
  }

  /// "… avec X et, le lendemain, avec Y": each "avec" is a meeting of its own.
  private func series(
    _ first: Parties, endingAt token: Int, _ clause: VerbClause
  ) -> EventProposal.Series? {
    clause.arguments.governedGroup(by: clause.grammar.with, from: token, to: clause.end).map {
      EventProposal.Series(first: first, second: $0.parties, tokens: token..<$0.end)
    }
  }

  /// Around whom people came together: "se sont retrouvés autour de X".
  private func around(_ clause: VerbClause) -> Parties? {
    clause.arguments.introduced(
      by: clause.grammar.around, behind: clause.group.verb, window: RuleWindows.around,
      to: clause.view.range.upperBound, peopleOnly: false)
  }

  /// "spoke to X": people only, of bodies one cannot tell.
  private func addressed(_ clause: VerbClause) -> Parties? {
    guard clause.traits.contains(.addresses),
      clause.grammar.to.contains(clause.document.key(clause.group.verb + 1)),
      let other = clause.governed(by: clause.grammar.to), !other.people.isEmpty
    else { return nil }
    return other
  }
}
