import Knowledge
import Language
import Text

/// "sa rencontre avec Y", "la rencontre de X avec Y", "X a eu un entretien avec Y".
struct WithRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard let with = clause.governed(by: clause.grammar.with) else { return .none }
    guard let first = first(with, clause), !first.parties.isEmpty else { return .lacks(.parties) }
    // "des entretiens avec X, Y et Z": each by himself.
    let several = clause.kind == .call ? 2 : 3
    let isOneByOne = clause.entry.isPlural && with.people.count >= several
    return clause.reading(
      clause.proposal(
        .with, [first, Argument(with, .oblique)], nature: isOneByOne ? .oneByOne : .event))
  }

  /// Who met those behind "avec".
  private func first(_ with: Parties, _ clause: NounClause) -> Argument? {
    let first =
      clause.complement.map { Argument($0, .complement) }
      ?? clause.arguments.owner(of: clause.head).map { Argument($0, .owner) }
      ?? clause.arguments.clauseSubject(of: clause.head).map { Argument($0, .subject) }
    // "Lors de son entretien avec X, le président (X) a dit à Y …": Y is the other.
    if let first, !first.parties.people.isEmpty,
      first.parties.people.allSatisfy({ with.people.contains($0) })
    {
      return clause.arguments.other(than: with).map { Argument($0, .near) }
    }
    return first
  }
}
