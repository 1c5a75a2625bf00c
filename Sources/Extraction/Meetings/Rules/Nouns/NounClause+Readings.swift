import Knowledge
import Language
import Text

/// What rules for nouns have in common.
extension NounClause {
  /// A proposal of the rule that joins the noun so to those who met.
  func proposal(
    _ joined: RuleName.NounConstruction, _ arguments: [Argument],
    nature: EventProposal.Nature = .event
  ) -> EventProposal {
    EventProposal(
      .noun(lemma: entry.lemma, joined), trigger, arguments, nature: nature)
  }

  /// The proposal, where its parties are enough for the noun.
  ///
  /// States and bodies "discuss" and have "accords" all the time: a weak noun needs two people.
  func reading(_ proposal: EventProposal) -> RuleReading {
    let parties = proposal.parties
    let count =
      entry.isWeak || entry.kind == .signing ? parties.people.count : parties.count
    return RuleReading(count >= 2 ? proposal : nil, else: .parties)
  }

  /// "la rencontre", "cette visite", "Entretien …": more of the meeting told before.
  func anaphor() -> EventProposal? {
    let before = head - 1
    let opener = document.has(before, .determiner) ? before : before - 1
    guard document.has(opener, .determiner) || head == view.range.lowerBound else { return nil }
    let key = document.key(opener)
    guard
      grammar.definiteArticles.contains(key) || grammar.demonstratives.contains(key)
        || grammar.possessives.contains(key) || grammar.pluralPossessives.contains(key)
    else { return nil }
    return proposal(.plain, [], nature: .anaphor)
  }
}
