import Knowledge
import Language
import Text

/// "X et Y ont eu un entretien", "X et Y …, à l’issue d’une rencontre à trois".
struct HeldTogetherRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.entry.kind != .hearing, let both = holders(clause) else { return .none }
    return .found(clause.proposal(.together, [Argument(both, .subject)]))
  }

  private func holders(_ clause: NounClause) -> Parties? {
    let (view, document, head) = (clause.view, clause.document, clause.head)
    let reach = max(view.range.lowerBound, head - RuleWindows.lightVerb)..<head
    if let verb = reach.last(where: { clause.arguments.lightVerb(at: $0) != nil }),
      verb + 1 == head || document.has(verb + 1, .determiner)
        || clause.arguments.isInterposed(verb + 1),
      (verb + 1..<head).allSatisfy({ view.mention(covering: $0) == nil }),
      let entry = clause.arguments.lightVerb(at: verb)
    {
      let group = VerbGroup(verb: verb, entry: entry, in: view)
      guard group.voice == .active, let subject = clause.arguments.subject(of: group),
        subject.people.count >= 2
      else { return nil }
      return subject
    }
    // "à trois"
    guard document.has(clause.behind, .preposition), document.has(clause.behind + 1, .numeral)
    else { return nil }
    return clause.arguments.pair(before: head)
  }
}
