import Knowledge
import Language
import Text

/// "X a serré la main à Y", "X a rendu visite à Y".
struct GreetRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .greet else { return .none }
    guard !clause.isPassive else { return .lacks(clause.lack) }
    let isVisit = clause.traits.contains(.paysVisit)
    // A visit is paid to somebody, so that nobody is its object.
    let object = isVisit && clause.group.clitic == nil ? nil : clause.object()
    return clause.meeting(
      with: object ?? clause.governed(by: clause.grammar.to) ?? clause.dative(),
      kind: isVisit ? .visit : .talks)
  }
}
