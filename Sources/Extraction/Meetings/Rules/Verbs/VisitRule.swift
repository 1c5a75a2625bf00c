import Knowledge
import Language
import Text

/// "X s’est rendu à P", "X a visité Y", "X s’est rendu chez Y", "X est allé à P avec Y".
struct VisitRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .visit else { return .none }
    guard let subject = clause.subject, !subject.people.isEmpty, clause.group.voice != .passive
    else { return .lacks(clause.lack) }
    var arguments = [Argument(subject, .subject, .visitor)]
    let hosts = hosts(clause)
    arguments += hosts
    if Set(arguments.flatMap(\.parties.people)).count < 2,
      let company = clause.governed(by: clause.grammar.with), !company.people.isEmpty
    {
      arguments.append(Argument(company, .oblique, .visitor))
    }
    return .found(
      EventProposal(
        .visit(lemma: clause.group.entry.lemma), clause.trigger(.visit), arguments,
        nature: hosts.isEmpty ? .visit : .event))
  }

  /// Whom the visit was to, where it was to somebody and not to a place.
  private func hosts(_ clause: VerbClause) -> [Argument] {
    var result: [Argument] = []
    if clause.traits.contains(.takesObject), let object = clause.object() {
      result.append(Argument(object, .object, .host))
    }
    // "s’est rendu chez X", "au chevet de X", "est allé voir X".
    if clause.traits.contains(.reachesPeople),
      let host = clause.arguments.introduced(
        by: clause.grammar.atWhose, behind: clause.group.verb, window: RuleWindows.visited,
        to: clause.end, peopleOnly: true)
    {
      result.append(Argument(host, .oblique, .host))
    }
    return result
  }
}
