import Knowledge
import Language
import Text

/// "la visite de X à P", "sa visite", "X est en visite à P", "X effectue une visite à P".
struct VisitNounRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.entry.kind == .visit else { return .none }
    let visitor =
      clause.complement.map { Argument($0, .complement, .visitor) }
      ?? clause.arguments.owner(of: clause.head).map { Argument($0, .owner, .visitor) }
      ?? subject(clause).map { Argument($0, .subject, .visitor) }
    guard let visitor, !visitor.parties.people.isEmpty else {
      return RuleReading(clause.entry.isWeak ? nil : clause.anaphor(), else: .parties)
    }
    // "en visite officielle chez Y".
    let host = clause.arguments.introduced(
      by: clause.grammar.atWhose, behind: clause.head, window: RuleWindows.visited,
      to: clause.view.range.upperBound, peopleOnly: true)
    if let host, Set(host.people).isDisjoint(with: visitor.parties.people) {
      let arguments = [visitor, Argument(host, .oblique, .host)]
      return .found(clause.proposal(.plain, arguments))
    }
    return .found(clause.proposal(.plain, [visitor], nature: .visit))
  }

  /// "X est en visite à P", "X effectue une visite", "X est à P pour une visite de travail".
  private func subject(_ clause: NounClause) -> Parties? {
    let (document, grammar, head) = (clause.document, clause.grammar, clause.head)
    let isDetermined = document.has(head - 1, .determiner)
    let isPurpose = isDetermined && grammar.purpose.contains(document.key(head - 2))
    let isState = grammar.inside.contains(document.key(head - 1))
    guard
      isPurpose || isState || isDetermined && clause.arguments.lightVerb(at: head - 2) != nil
    else { return nil }
    return clause.arguments.clauseSubject(of: head)
  }
}
