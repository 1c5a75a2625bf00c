import Language
import Text

/// "Cette rencontre …" tells more of the one told before, whatever states it names.
struct DemonstrativeRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.grammar.demonstratives.contains(clause.document.key(clause.head - 1)),
      let more = clause.anaphor()
    else { return .none }
    return .found(more)
  }
}
