import Knowledge
import Language
import Text

/// A meeting that an article takes for known: "… a dit X à l’issue de l’entretien", where Y was named
/// just before and nothing else says that they met.
struct SupposedRule: MeetingRule {
  /// The meeting of the only two people of whom the last sentences speak, by a noun that nobody stands behind.
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.entry.isOfTwo, isDefinite(clause), !isInterview(clause),
      !clause.document.tokens[clause.head].flags.contains(.quoted)
    else { return .none }
    let people = people(around: clause)
    guard people.count == 2 else { return .lacks(.parties) }
    var proposal = clause.proposal(
      .plain, [Argument(people: people.sorted(), .near)], nature: .supposed)
    proposal.rule.basis = .supposed
    proposal.confidence = RuleConfidence.guess
    return .found(proposal)
  }

  /// All of whom the last sentences speak.
  private func people(around clause: NounClause) -> [PersonIndex] {
    var people: [PersonIndex] = []
    let index = clause.view.index
    for sentence in max(SentenceIndex(0), index - RuleWindows.supposed)...index
    where clause.document.zone(of: sentence) != .boilerplate {
      let view = clause.view.sentences[sentence]
      for mention in view.mentions where counts(mention, in: view) {
        for person in view.mention(mention).people where !people.contains(person) {
          people.append(person)
        }
      }
    }
    return people
  }

  /// "l’entretien", "cette rencontre", not "un entretien".
  private func isDefinite(_ clause: NounClause) -> Bool {
    let (document, grammar) = (clause.document, clause.grammar)
    return (max(clause.view.range.lowerBound, clause.head - 2)..<clause.head).contains {
      let key = document.key($0)
      return grammar.definiteArticles.contains(key) || grammar.demonstratives.contains(key)
        || grammar.of.contains(key) && document.has($0, .determiner)
    }
  }

  /// "dans l’entretien au Quotidien": what the press prints.
  private func isInterview(_ clause: NounClause) -> Bool {
    (1...2).contains { clause.grammar.inside.contains(clause.document.key(clause.head - $0)) }
  }

  private func counts(_ mention: MentionIndex, in view: SentenceView) -> Bool {
    guard !view.mention(mention).people.isEmpty else { return false }
    guard let governor = view.governor(of: mention) else { return true }
    let grammar = view.lexicon.grammar
    let key = view.document.key(governor)
    return grammar.to.contains(key) || grammar.with.contains(key) || grammar.by.contains(key)
  }
}
