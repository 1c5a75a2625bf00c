import Knowledge
import Language
import Text

/// "Au cours d’une conversation, X et Y ont évoqué …": the subject that follows had it together.
struct FrontedTogetherRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.entry.kind != .hearing, isFronted(clause),
      let subject = clause.arguments.clauseSubject(of: clause.head), subject.people.count == 2
    else { return .none }
    return .found(clause.proposal(.together, [Argument(subject, .subject)]))
  }

  /// Whether the noun stands in a phrase such as "lors de", before all people of the sentence.
  private func isFronted(_ clause: NounClause) -> Bool {
    let (view, document, head) = (clause.view, clause.document, clause.head)
    var at = head - 1
    while at >= view.range.lowerBound, head - at <= RuleWindows.fronting,
      document.has(at, [.determiner, .officeModifier])
        || clause.grammar.of.contains(document.key(at))
    {
      at -= 1
    }
    return view.range.contains(at)
      && clause.arguments.cues.nouns.fronting.contains(document.key(at))
      && view.mentions.allSatisfy {
        view.mention($0).tokens.lowerBound > head || view.mention($0).people.isEmpty
      }
  }
}
