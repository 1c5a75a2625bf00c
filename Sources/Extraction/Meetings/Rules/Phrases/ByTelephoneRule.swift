import Language
import Knowledge

/// "X a prévenu Y au téléphone": the two people before the phrase.
struct ByTelephoneRule: MeetingRule {
  func reading(of clause: PhraseClause) -> RuleReading {
    guard clause.phrase.kind == .byTelephone else { return .none }
    let view = clause.view
    let token = clause.phrase.tokens.lowerBound
    let start = view.clauseStart(of: token)
    let before = view.mentions.filter {
      let it = view.mention($0)
      return it.tokens.lowerBound >= start && it.tokens.upperBound <= token && !it.people.isEmpty
    }
    guard Set(before.flatMap { view.mention($0).people }).count == 2, let last = before.last,
      token - view.mention(last).tokens.upperBound <= RuleWindows.telephone,
      let subject = before.first(where: { !view.isGoverned($0) }), subject != last
    else { return .none }
    let proposal = EventProposal(
      .byTelephone, clause.trigger(.call),
      [
        Argument(view.parties([subject]), .subject),
        Argument(people: view.mention(last).people, .object),
      ])
    return proposal.parties.people.count >= 2 ? .found(proposal) : .none
  }
}
