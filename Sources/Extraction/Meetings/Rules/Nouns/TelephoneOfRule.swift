import Knowledge
import Language
import Text

/// "a reçu un appel téléphonique de X", no "appel" to do something.
struct TelephoneOfRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard clause.kind == .call, isTelephonic(clause), let caller = clause.complement,
      caller.people.count == 1, let called = clause.arguments.clauseSubject(of: clause.head),
      !called.people.isEmpty, !called.people.contains(caller.people[0])
    else { return .none }
    return .found(
      clause.proposal(.of, [Argument(called, .subject), Argument(caller, .complement)]))
  }

  private func isTelephonic(_ clause: NounClause) -> Bool {
    (clause.head...clause.behind).contains {
      clause.arguments.cues.nouns.telephonic.contains(clause.document.key($0))
    }
  }
}
