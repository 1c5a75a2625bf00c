import Language
import Knowledge
import Text

/// "X a inauguré le musée aux côtés de Y": with whom the clause's subject was.
struct BesideRule: MeetingRule {
  func reading(of clause: PhraseClause) -> RuleReading {
    guard clause.phrase.kind == .beside else { return .none }
    let (view, arguments, end) = (clause.view, clause.arguments, clause.phrase.tokens.upperBound)
    guard let mention = view.mention(startingAt: end) ?? view.mention(startingAt: end - 1),
      arguments.isPerson(mention)
    else { return .none }
    let others = arguments.list(mention).people
    guard let subject = arguments.subject(around: clause.phrase.tokens.lowerBound),
      !subject.people.isEmpty, subject.people.allSatisfy({ !others.contains($0) })
    else { return .none }
    var proposal = EventProposal(
      .beside, clause.trigger(.other),
      [Argument(people: subject.people, .subject), Argument(people: others, .oblique)])
    proposal.confidence = RuleConfidence.beside
    return .found(proposal)
  }
}
