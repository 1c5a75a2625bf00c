import Knowledge
import Language
import Text

/// "X et Y étaient présents", "X a assisté au sommet", "parmi les invités figuraient X et Y".
struct AttendanceRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .attend else { return .none }
    let token = clause.group.verb
    let isListed = opensGuestList(clause) || isInverted(clause)
    var present =
      (isListed ? guests(behind: token, clause) : clause.subject)
      ?? clause.arguments.subject(behind: token + 1) ?? Parties()
    present.add(clause.arguments.further(behind: token))
    guard !present.people.isEmpty, !clause.group.isNegated else { return .none }
    let event = clause.event(before: clause.view.range.upperBound)
    return .found(
      EventProposal(
        .attend,
        EventTrigger(
          tokens: clause.group.tokens, verb: clause.group, kind: event?.entry.kind ?? .summit),
        [Argument(people: present.people, isListed ? .list : .subject)],
        nature: .attendance(
          isListed ? .listed : event == nil ? .ofToldEvent : .ofNamedEvent)))
  }

  /// "Ont assisté à la réunion X et Y", "Étaient présents X et Y": the subject follows.
  private func isInverted(_ clause: VerbClause) -> Bool {
    let first = clause.group.tokens.lowerBound
    return first <= clause.view.range.lowerBound + 1
      && clause.document.has(first, [.beAuxiliary, .haveAuxiliary])
      && clause.view.mentions.allSatisfy {
        clause.view.mention($0).tokens.lowerBound > clause.group.verb
      }
  }

  /// "parmi les invités figuraient": words that open a list of guests.
  private func opensGuestList(_ clause: VerbClause) -> Bool {
    let (document, token) = (clause.document, clause.group.verb)
    let cues = clause.arguments.cues.attendance
    return cues.figuring.contains(document.key(token))
      && (clause.view.range.lowerBound..<token).contains {
        cues.guests.contains(document.key($0))
      }
  }

  /// Those named first behind a token, with all who are joined with them.
  private func guests(behind token: Int, _ clause: VerbClause) -> Parties? {
    let first = clause.view.mentions.first {
      clause.view.mention($0).tokens.lowerBound > token && clause.arguments.isPerson($0)
    }
    return first.map { clause.arguments.list($0) }
  }
}
